-- What Spark's grammar has and few others: quantified LIKE, functions whose names are quoted or qualified, names that are words of the grammar.

--: quantified_01
select 5 = any(array(1,5))

--: quantified_02
select 5 = any(array(true))

--: quantified_03
select 5 = any (select 5)

--: quantified_04
select 5 = any(5)

--: quantified_05
select 5 = some (select 1)

--: quantified_06
select 5 = all (select 1)

--: quantified_07
select 5 > all (1, 2)

--: quantified_08
select 5 < any (values 1, 2)

--: quantified_09
select true = any(true)

--: quantified_10
select true = some(false)

--: quantified_11
select 1 = any (1, 2)

--: quantified_12
select any(id > 1) from range(3)

--: quantified_13
select id < any (select 1) from range(2)

--: like_01
select 'a' like any ('a','b')

--: like_02
select 'a' like any (array('a'))

--: like_03
select 'a' not like all ('b', 'c')

--: like_04
select 'a' like any ()

--: like_05
select 'a' ilike any ('A')

--: like_06
select 'a' rlike any ('a')

--: like_07
select null like any ('a')

--: like_08
select 'a' like any (null, 'a')

--: like_09
select 'a' like all (null, 'b')

--: like_10
select 'a' like any (1)

--: like_11
select 'a' like some ('x', 'a%') as r

--: like_12
select 'a' like any (concat('a', ''))

--: function_name_01
select `upper`('a')

--: function_name_02
select `UPPER`('a')

--: function_name_03
select builtin.upper('a')

--: function_name_04
select system.builtin.upper('a')

--: function_name_05
select default.upper('a')

--: function_name_06
select spark_catalog.default.upper('a')

--: function_name_07
select a.b.c.d(1)

--: function_name_08
select `no_such`(1)

--: function_name_09
select nodb.no_such(1)

--: function_name_10
select `count`(*) from range(3)

--: function_name_11
select `sum`(distinct id) from range(3)

--: function_name_12
select `explode`(array(1,2))

--: function_name_13
select * from `range`(3)

--: function_name_14
select * from builtin.range(2)

--: function_name_15
select `if`(true,1,2)

--: last_word_01
select `date`('2020-01-01')

--: function_name_16
select session.upper('a')

--: function_name_17
select system.session.upper('a')

--: function_name_18
select `array`(1,2), `struct`(1, 2), `map`(1,2)

--: function_name_19
select `coalesce`(null, 1)

--: function_name_20
select `cast`(1 as int)

--: function_name_21
select `max`(id) filter (where id < 2) from range(3)

--: struct_01
select struct(1 a, 2 b)

--: struct_02
select struct(1 as a, 2 b)

--: struct_03
select struct(id x, id + 1 y, 3) from range(1)

--: struct_04
select struct(upper('a') u)

--: struct_05
select struct('a' x)

--: struct_06
select struct(struct(1 i) o)

--: struct_07
select array(struct(1 a), struct(2 a))

--: struct_08
select max(struct(id a, id b)) from range(2)

--: struct_09
select struct(case when true then 1 end c)

--: struct_10
select struct(array(1)[0] e)

--: row_01
select (1, 2) as date

--: row_02
select (1, 2) as timestamp

--: row_03
select (1, 2) date

--: row_04
select (1, 'a') as x

--: struct_11
select 1 as date

--: row_05
select (1 + 2) as date

--: row_06
select (1,2) as `date`

--: row_07
select (1, 2) as string

--: row_08
select ((1, 2)) as date

--: row_09
select (1, 2) as interval

--: row_10
select (1, 2) as time

--: row_11
select (1, 2) as map, (3, 4) as array

--: last_word_02
select 1 from

--: last_word_03
select 1 select

--: last_word_04
select a where

--: struct_12
select 1 as

--: last_word_05
select 1 group

--: last_word_06
select 1 limit

--: last_word_07
select 1 union

--: last_word_08
select 1 join

--: last_word_09
select 1 on

--: last_word_10
select 1 left

--: last_word_11
select 1 having

--: last_word_12
select 1 window

--: row_12
select id from range(1) where

--: row_13
select id from range(1) union

--: row_14
select id from range(1) cross

--: struct_13
select 1 and

--: last_word_13
select 1 not

--: last_word_14
select 1 end

--: last_word_15
select 1 then

--: last_word_16
select 1 by

--: last_word_17
select id from range(2) left

--: row_15
select 1 from range(1) order

--: row_16
select 1 from range(1) limit

--: row_17
select 1 from range(1) natural

--: row_18
select 1 from range(1) group

--: not_like_01
select not 'a' like 'b'

--: not_like_02
select not 'a' like 'b' and true

--: not_like_03
select not 'a' like 'a' or false as r

--: not_like_04
select 1 where not 'a' like 'b'

--: not_like_05
select not 'a' ilike 'A'

--: not_like_06
select not upper('a') like 'A%' x

--: not_like_07
select not not 'a' like 'a'

--: not_like_08
select not 'a' not like 'a'

--: not_like_09
select not 'a' like any ('b','c')

--: not_like_10
select not 'a/%' like 'a/%' escape '/'

--: not_like_11
select id from range(3) where not id like '1' and not id like '2' order by id

--: not_like_12
select (not 'a' like 'a'), not 'b' like 'a'

--: not_like_13
select case when not 'a' like 'b' then 1 else 2 end

--: not_like_14
select not true and 'a' like 'a'

--: not_like_15
select not 1 = 1 and 'a' like 'a'

--: not_like_16
select ! 'a' like 'a'

--: not_like_17
select not 'a' || 'b' like 'ab'

--: not_like_19
select * from values ('a'),('b') t(x) where not x like 'a%'

--: recursion_01
with recursive q(n) max recursion level 5 as (select 1 union all select n + 1 from q where n < 3) select * from q

--: recursion_02
with recursive q(n) max recursion level 5 as (select 1 union all select n + 1 from q where n < 10) select * from q

--: recursion_03
with recursive q(n) max recursion level 200 as (select 1 union all select n + 1 from q where n < 150) select max(n) from q

--: recursion_04
with recursive q(n) as (select 1 union all select n + 1 from q where n < 150) select max(n) from q

--: recursion_05
with recursive q(n) as (select 1 union all select n + 1 from q where n < 100) select max(n) from q

--: recursion_06
with recursive q(n) as (select 1 union all select n + 1 from q where n < 101) select max(n) from q

--: recursion_07
with recursive q(n) as (select 1 union all select n + 1 from q) select * from q limit 3

--: recursion_08
with recursive q max recursion level 3 as (select 1 as n union all select n + 1 from q where n < 10) select * from q

--: recursion_09
with q max recursion level 3 as (select 1) select * from q

--: recursion_10
with recursive q(n) max recursion level 0 as (select 1 union all select n + 1 from q where n < 3) select * from q

--: recursion_11
with recursive q(n) max recursion level x as (select 1) select * from q

--: recursion_12
with recursive q(n) max recursion level 5 as (select 1 union all select n + 1 from q) select * from q

--: recursion_13
with recursive q(n) max recursion level 5 as (select 1 union all select n + 1 from q) select * from q limit 3

--: recursion_14
with recursive q(n) as (select 1 union all select n + id + 1 from q join range(1) where n < 200) select max(n) from q

--: recursion_15
with recursive q(n) max recursion level 3 as (select 1 union all select n + 1 from (select n from q where n < 9) x) select * from q

--: recursion_16
with recursive q(n) max recursion level -1 as (select 1 union all select n + 1 from q where n < 300) select max(n) from q

--: recursion_17
select (with recursive q(n) max recursion level 3 as (select 1 union all select n + 1 from q where n < 3) select max(n) from q) as m

--: recursion_18
with recursive q(n) max recursion level 2 as (select 1 union all select n + 1 from q where n < 9), r as (select 1) select * from r

--: recursion_19
with recursive `a b`(n) max recursion level 4 as (select 1 union all select n + 1 from `a b` where n < 3) select * from `a b`

--: recursion_20
with recursive q(n) as (select 1 union all select n + 1 from q where n < 5), p(m) max recursion level 2 as (select 1 union all select m * 2 from p where m < 2) select count(*) from q, p

--: recursion_setting set:spark.sql.cteRecursionLevelLimit=3
with recursive q(n) as (select 1 union all select n + 1 from q where n < 9) select * from q

--: scripting
BEGIN DECLARE x INT DEFAULT 1; SET x = x + 1; SELECT x; END

--: escapes_that_are_none
SELECT '\d', '\J', '\Users', '\u12', 'a\%b', '\q\n', "\w", hex('\Z\b\t');

--: patterns_with_one_backslash
SELECT 'd1' RLIKE '^\d', 'd1' RLIKE '^\\d', 'd1' RLIKE r'^\d', 'a%b' LIKE 'a\%b', 'a.b' RLIKE 'a\.b', 'axb' RLIKE 'a\.b';

--: replaced_by_one_backslash
SELECT regexp_replace('a1', '\d', 'x'), split('a.b', '\.'), regexp_extract('d12', '(\d+)', 1);

--: type_text
SELECT CAST(NULL AS text) x;

--: type_bool
SELECT CAST(NULL AS bool) x;

--: type_timestamp_digits
SELECT CAST(NULL AS timestamp(3)) x;

--: type_timestamp_without_zone
SELECT CAST(NULL AS timestamp without time zone) x;

--: type_interval_backwards
SELECT CAST(NULL AS interval second to hour) x;

--: type_struct_names
SELECT CAST(NULL AS struct<`a.b`:int, `c``d` string COMMENT 'it''s'>) x;

--: type_decimal_comment
SELECT CAST(1 AS decimal /* digits */ (10, 2)) x;

--: type_string_digits
SELECT CAST(NULL AS string(10)) x;

--: type_json_map_keys
SELECT from_json('{}', 'a map<int,int>') x;
