-- Functions whose values are of the moment, of chance or of the machine: what is the same each time of them.

--: rand
SELECT rand() >= 0 AND rand() < 1, random() >= 0, typeof(rand()), typeof(random(1)), abs(randn()) >= 0, typeof(randn(2));

--: rand_of_a_seed
SELECT count(DISTINCT r) FROM (SELECT rand(5) AS r UNION ALL SELECT rand(5));

--: uniform
SELECT uniform(10, 20) BETWEEN 10 AND 20, typeof(uniform(10, 20)), typeof(uniform(10.0F, 20.5F, 3));

--: randstr
SELECT length(randstr(5)), randstr(0) = '', typeof(randstr(3, 7)), randstr(8) RLIKE '^[0-9A-Za-z]{8}$';

--: uuid
SELECT uuid() RLIKE '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$', uuid() = uuid();

--: shuffle
SELECT sort_array(shuffle(array(3, 1, 2))), shuffle(array()), shuffle(CAST(NULL AS ARRAY<INT>));

--: moments
SELECT now() = current_timestamp(), typeof(now()), typeof(localtimestamp()), current_date() = curdate(), typeof(current_date());

--: moments_without_brackets
SELECT current_timestamp = now(), current_date = curdate();

--: moment_of_all_rows
SELECT count(DISTINCT t) FROM (SELECT now() AS t FROM range(3) UNION ALL SELECT current_timestamp());

--: time set:spark.sql.timeType.enabled=true
SELECT typeof(current_time()), typeof(current_time(0)), current_time(3) <= time'23:59:59.999';

--: unix
SELECT abs(unix_timestamp() - unix_seconds(now())) < 5, typeof(unix_timestamp());

--: users
SELECT current_user() = user(), session_user() = user(), typeof(current_user()), length(user()) > 0;

--: names
SELECT current_catalog(), current_database(), current_schema();

--: version
SELECT version() RLIKE '^4\\.1\\.0', typeof(version());

--: no_file
SELECT input_file_name(), typeof(input_file_name());

--: raise_error
SELECT raise_error('no: ' || 'way');

--: raise_error_typed
SELECT typeof(raise_error('x'));

--: increasing
SELECT monotonically_increasing_id(), spark_partition_id() FROM range(0, 6, 1, 3);
