-- Literals: numbers, texts, days and times, and comments among them.

--: minus__minus__c
-- c;

--: a
SELECT "a";

--: a_b
SELECT "a" 'b';

--: a_as_k_length_a
SELECT "a" AS k, length("a");

--: a_b_as_k_length_a_b
SELECT "a\"b" AS k, length("a\"b");

--: nan
SELECT 'NaN';

--: nan__plus__1
SELECT 'NaN' + 1;

--: a_b_2
SELECT 'a' 'b';

--: a_b_as_k_length_a_b_2
SELECT 'a' || 'b' AS k, length('a' || 'b');

--: a_b_3
SELECT 'a\'b';

--: a_b_as_k_length_a_b_3
SELECT 'a\'b' AS k, length('a\'b');

--: a_nb
SELECT 'a\nb';

--: from_values_a_b_t_a
SELECT * FROM VALUES ("a""b") t(a);

--: from_values_t_a
SELECT * FROM VALUES ('\) t(a);

--: from_values_a_b_t_a_2
SELECT * FROM VALUES ('a' 'b') t(a);

--: from_values_a_b_t_a_3
SELECT * FROM VALUES ('a''b') t(a);

--: from_values_a_b_t_a_4
SELECT * FROM VALUES ('a'||'b') t(a);

--: from_values_a_b_t_a_5
SELECT * FROM VALUES ('a\'b') t(a);

--: from_values_a_nb_t_a
SELECT * FROM VALUES ('a\nb') t(a);

--: from_values_1_1_t_a
SELECT * FROM VALUES (1 = 1) t(a);

--: from_values_date_2020_minus_01_minus_01_t_a
SELECT * FROM VALUES (DATE "2020-01-01") t(a);

--: from_values_r_a_nb_t_a
SELECT * FROM VALUES (R'a\nb') t(a);

--: from_values_x_t_a
SELECT * FROM VALUES (X'') t(a);

--: from_values_x_41_t_a
SELECT * FROM VALUES (X'41') t(a);

--: from_values_date_2020__minus_01_minus_01_t_a
SELECT * FROM VALUES (date '2020' '-01-01') t(a);

--: from_values_null_t_a
SELECT * FROM VALUES (null) t(a);

--: from_values_r_a_b_t_a
SELECT * FROM VALUES (r'a''b') t(a);

--: from_values_r_a_b_t_a_2
SELECT * FROM VALUES (r'a\'b') t(a);

--: from_values_r_a_nb_t_a_2
SELECT * FROM VALUES (r'a\nb') t(a);

--: from_values_true_t_a
SELECT * FROM VALUES (true) t(a);

--: from_values_x_4_t_a
SELECT * FROM VALUES (x'4') t(a);

--: plus_1__plus__1
SELECT +1 + 1;

--: minus__plus_1
SELECT -+1;

--: minus__minus_0
SELECT --0;

--: minus__minus_128y
SELECT --128Y;

--: minus__minus_infinity
SELECT --infinity;

--: minus__point_5bd
SELECT -.5BD;

--: minus__point_5d
SELECT -.5D;

--: minus__point_e1
SELECT -.e1;

--: minus_0__plus__1
SELECT -0 + 1;

--: minus_0_point_0__plus__1
SELECT -0.0 + 1;

--: minus_00
SELECT -00;

--: minus_1_point_0bd
SELECT -1.0BD;

--: minus_1_point_0f
SELECT -1.0f;

--: minus_1_point_10
SELECT -1.10;

--: minus_1_point_5
SELECT -1.5;

--: minus_1_point_5f
SELECT -1.5F;

--: minus_1_point_5e3
SELECT -1.5e3;

--: minus_128y
SELECT -128Y;

--: minus_128y__plus__1
SELECT -128Y + 1;

--: minus_1d
SELECT -1D;

--: minus_1day
SELECT -1DAY;

--: minus_1f
SELECT -1F;

--: minus_1y
SELECT -1Y;

--: minus_1bd
SELECT -1bd;

--: minus_1e
SELECT -1e;

--: minus_1e_minus_2bd
SELECT -1e-2BD;

--: minus_1e_minus_400
SELECT -1e-400;

--: minus_1e2bd
SELECT -1e2BD;

--: minus_1e38
SELECT -1e38;

--: minus_1l
SELECT -1l;

--: minus_1x
SELECT -1x;

--: minus_2147483648
SELECT -2147483648;

--: minus_32768s
SELECT -32768S;

--: minus_5_point_d
SELECT -5.D;

--: minus_5_point_f
SELECT -5.F;

--: minus_5_point_e1
SELECT -5.e1;

--: minus_9223372036854775807
SELECT -9223372036854775807;

--: minus_9223372036854775808
SELECT -9223372036854775808;

--: minus_99999999999999999999999999999999999999
SELECT -999999999999999999999999999999999999999;

--: minus_infinity
SELECT -Infinity;

--: minus_inf
SELECT -inf;

--: minus_nan
SELECT -nan;

--: point_5
SELECT .5;

--: point_5bd
SELECT .5BD;

--: point_5bd__plus__1
SELECT .5BD + 1;

--: point_e1__plus__1
SELECT .e1 + 1;

--: plus__broadcast_t_merge_u_from_values_1_t_a_
SELECT /*+ BROADCAST(t), MERGE(u) */ * FROM VALUES (1) t(a) JOIN VALUES (1) u(a);

--: plus__repartition_3_1
SELECT /*+ REPARTITION(3) */ 1;

--: n0_point_10bd
SELECT 0.10BD;

--: n0_point_10bd__plus__1
SELECT 0.10BD + 1;

--: n00__plus__1
SELECT 00 + 1;

--: n01
SELECT 01;

--: n0x1f
SELECT 0x1F;

--: n0x1f__plus__1
SELECT 0x1F + 1;

--: n0xzz
SELECT 0xZZ;

--: n1_c
SELECT 1 # c;

--: n1__minus___minus_2
SELECT 1 - -2;

--: n1__minus__minus__c
SELECT 1 -- c;

--: n1_c_2
SELECT 1 /* c */;

--: n1_c_3
SELECT 1 // c;

--: n1_minus__minus_2
SELECT 1--2;

--: n1_point_0bd
SELECT 1.0BD;

--: n1_point_5
SELECT 1.5;

--: n1_point_5__plus__1
SELECT 1.5 + 1;

--: n1_point_5f
SELECT 1.5F;

--: n1_point_5e3
SELECT 1.5e3;

--: n1_point_5e3__plus__1
SELECT 1.5e3 + 1;

--: n1_point_f
SELECT 1.F;

--: n128y
SELECT 128Y;

--: n128y__plus__1
SELECT 128Y + 1;

--: n1d
SELECT 1D;

--: n1d__plus__1
SELECT 1D + 1;

--: n1d2
SELECT 1D2;

--: n1d2__plus__1
SELECT 1D2 + 1;

--: n1e3
SELECT 1E3;

--: n1e3__plus__1
SELECT 1E3 + 1;

--: n1f
SELECT 1F;

--: n1bd
SELECT 1bd;

--: n1bd__plus__1
SELECT 1bd + 1;

--: n1e
SELECT 1e;

--: n1e__plus__1
SELECT 1e + 1;

--: n1e_minus_3__plus__1
SELECT 1e-3 + 1;

--: n1e1l
SELECT 1e1L;

--: n1e1l__plus__1
SELECT 1e1L + 1;

--: n1e2bd__plus__1
SELECT 1e2BD + 1;

--: n1e3_2
SELECT 1e3;

--: n1e3__plus__1_2
SELECT 1e3 + 1;

--: n1e308d__plus__1
SELECT 1e308D + 1;

--: n1e309d
SELECT 1e309D;

--: n1e309d__plus__1
SELECT 1e309D + 1;

--: n1e38__plus__1
SELECT 1e38 + 1;

--: n1x
SELECT 1x;

--: n3_point_4028236e38f
SELECT 3.4028236e38F;

--: n5_point_d__plus__1
SELECT 5.D + 1;

--: n9223372036854775808__plus__1
SELECT 9223372036854775808 + 1;

--: n9223372036854775808l
SELECT 9223372036854775808L;

--: n999999999999999999999999999999999999999
SELECT 999999999999999999999999999999999999999;

--: cast_2020_minus_01_minus_01_10_as_timestamp_
SELECT CAST('2020-01-01 10:' AS TIMESTAMP), CAST('2020-01-01 10:' AS TIMESTAMP_NTZ);

--: cast_2020_minus_01_minus_01_10_00_plus_01_00
SELECT CAST('2020-01-01 10:00+01:00' AS TIMESTAMP) > '2000-01-01', CAST(try_cast('2020-01-01 10:00+01:00' AS TIMESTAMP_NTZ) AS STRING);

--: cast_2020_minus_01_minus_01_10_00_00__plus_1
SELECT CAST('2020-01-01 10:00:00 +1' AS TIMESTAMP) > '2000-01-01', CAST(try_cast('2020-01-01 10:00:00 +1' AS TIMESTAMP_NTZ) AS STRING);

--: cast_2020_minus_01_minus_01_10_00_00_as_time
SELECT CAST('2020-01-01 10:00:00' AS TIMESTAMP), CAST('2020-01-01 10:00:00' AS TIMESTAMP_NTZ);

--: cast_2020_minus_01_minus_01_10_00_00x_as_tim
SELECT CAST('2020-01-01 10:00:00x' AS TIMESTAMP) > '2000-01-01', CAST(try_cast('2020-01-01 10:00:00x' AS TIMESTAMP_NTZ) AS STRING);

--: cast_2020_minus_01_minus_01_10z_as_timestamp
SELECT CAST('2020-01-01 10Z' AS TIMESTAMP) > '2000-01-01', CAST(try_cast('2020-01-01 10Z' AS TIMESTAMP_NTZ) AS STRING);

--: cast_2020_minus_01_minus_01_24_00_00_as_time
SELECT CAST('2020-01-01 24:00:00' AS TIMESTAMP), CAST('2020-01-01 24:00:00' AS TIMESTAMP_NTZ);

--: cast_cast_2020_minus_01_minus_01x_as_date_as
SELECT CAST(CAST('2020-01-01x' AS DATE) AS STRING);

--: cast_cast_2020_minus_1_as_date_as_string
SELECT CAST(CAST('2020-1' AS DATE) AS STRING);

--: cast_cast_20200101_as_date_as_string
SELECT CAST(CAST('20200101' AS DATE) AS STRING);

--: cast_cast_s_as_timestamp_as_string_like_cast
SELECT CAST(CAST(s AS TIMESTAMP) AS STRING) LIKE '%:%', CAST(try_cast(s AS TIMESTAMP_NTZ) AS STRING) FROM VALUES ('2020-01-01 10:00+01:00') v(s);

--: cast_cast_s_as_timestamp_as_string_like_cast_2
SELECT CAST(CAST(s AS TIMESTAMP) AS STRING) LIKE '%:%', CAST(try_cast(s AS TIMESTAMP_NTZ) AS STRING) FROM VALUES ('2020-01-01 10:00:00 +1') v(s);

--: cast_cast_s_as_timestamp_as_string_like_cast_3
SELECT CAST(CAST(s AS TIMESTAMP) AS STRING) LIKE '%:%', CAST(try_cast(s AS TIMESTAMP_NTZ) AS STRING) FROM VALUES ('2020-01-01 10:00:00.5 CET') v(s);

--: cast_cast_s_as_timestamp_as_string_like_cast_4
SELECT CAST(CAST(s AS TIMESTAMP) AS STRING) LIKE '%:%', CAST(try_cast(s AS TIMESTAMP_NTZ) AS STRING) FROM VALUES ('2020-01-01 10:00:00CET') v(s);

--: cast_cast_s_as_timestamp_as_string_like_cast_5
SELECT CAST(CAST(s AS TIMESTAMP) AS STRING) LIKE '%:%', CAST(try_cast(s AS TIMESTAMP_NTZ) AS STRING) FROM VALUES ('2020-01-01 10Z') v(s);

--: cast_timestamp_2020_minus_01_minus_01_10_as_
SELECT CAST(TIMESTAMP'2020-01-01 10' AS STRING);

--: cast_timestamp_2020_minus_01_minus_01_10_0_a
SELECT CAST(TIMESTAMP'2020-01-01 10:0' AS STRING);

--: cast_timestamp_2020_minus_01_minus_01_10_00_
SELECT CAST(TIMESTAMP'2020-01-01 10:00:00+18:01' AS STRING);

--: cast_timestamp_2020_minus_01_minus_01_24_00_
SELECT CAST(TIMESTAMP'2020-01-01 24:00:00' AS STRING);

--: cast_timestamp_2020_minus_01_minus_01t10_00_
SELECT CAST(TIMESTAMP'2020-01-01T10:00:00' AS STRING);

--: cast_timestamp_ltz_2020_minus_01_minus_01_10
SELECT CAST(TIMESTAMP_LTZ'2020-01-01 10:0' AS STRING);

--: cast_timestamp_ltz_2020_minus_01_minus_01_10_2
SELECT CAST(TIMESTAMP_LTZ'2020-01-01 10:00:00' AS STRING);

--: cast_timestamp_ltz_2020_minus_01_minus_01t10
SELECT CAST(TIMESTAMP_LTZ'2020-01-01T10:00:00' AS STRING);

--: cast_timestamp_ntz_2020_minus_01_minus_01_10
SELECT CAST(TIMESTAMP_NTZ'2020-01-01 10' AS STRING);

--: cast_timestamp_ntz_2020_minus_01_minus_01_10_2
SELECT CAST(TIMESTAMP_NTZ'2020-01-01 10:' AS STRING);

--: cast_timestamp_ntz_2020_minus_01_minus_01_10_3
SELECT CAST(TIMESTAMP_NTZ'2020-01-01 10:00:00 Foo/Bar' AS STRING);

--: cast_timestamp_ntz_2020_minus_01_minus_01_10_4
SELECT CAST(TIMESTAMP_NTZ'2020-01-01 10:00:00+18:01' AS STRING);

--: cast_timestamp_ntz_2020_minus_01_minus_01_24
SELECT CAST(TIMESTAMP_NTZ'2020-01-01 24:00:00' AS STRING);

--: cast_timestamp_ntz_2020_minus_01_minus_01t10
SELECT CAST(TIMESTAMP_NTZ'2020-01-01T10:00:00' AS STRING);

--: date_2020_minus_01_minus_01
SELECT DATE '2020-01-01';

--: date_2020_minus_01_minus_01_as_k_length_date
SELECT DATE '2020-01-01' AS k, length(DATE '2020-01-01');

--: date_01_minus_01_minus_2020
SELECT DATE'01-01-2020';

--: date_12345678_minus_01_minus_01
SELECT DATE'12345678-01-01';

--: date_2020_minus_01_minus_01t
SELECT DATE'2020-01-01T';

--: date_2020_minus_01_minus_01x
SELECT DATE'2020-01-01x';

--: false
SELECT False;

--: false_as_k_length_false
SELECT False AS k, length(False);

--: infinity__plus__1
SELECT Infinity + 1;

--: null_as_k_length_null
SELECT NULL AS k, length(NULL);

--: r_a_nb
SELECT R'a\nb';

--: r_a_nb_as_k_length_r_a_nb
SELECT R'a\nb' AS k, length(R'a\nb');

--: timestamp_1234567_minus_01_minus_01_timestam
SELECT TIMESTAMP'1234567-01-01' > TIMESTAMP'1970-01-01';

--: timestamp_2020_minus_01_timestamp_1970_minus
SELECT TIMESTAMP'2020-01' > TIMESTAMP'1970-01-01';

--: timestamp_2020_minus_01_minus_01x_timestamp_
SELECT TIMESTAMP'2020-01-01x' > TIMESTAMP'1970-01-01';

--: timestamp_2020_minus_1_minus_1_timestamp_197
SELECT TIMESTAMP'2020-1-1' > TIMESTAMP'1970-01-01';

--: timestamp_20200101_timestamp_1970_minus_01_m
SELECT TIMESTAMP'20200101' > TIMESTAMP'1970-01-01';

--: timestamp_ntz_2020_minus_01_timestamp_ntz_19
SELECT TIMESTAMP_NTZ'2020-01' > TIMESTAMP_NTZ'1970-01-01';

--: timestamp_ntz_2020_minus_01_minus_01x_timest
SELECT TIMESTAMP_NTZ'2020-01-01x' > TIMESTAMP_NTZ'1970-01-01';

--: true
SELECT TRUE;

--: true_as_k_length_true
SELECT TRUE AS k, length(TRUE);

--: a_2
SELECT `a`;

--: date_2020__minus_01_minus_01_as_k_length_dat
SELECT date '2020' '-01-01' AS k, length(date '2020' '-01-01');

--: inf
SELECT inf;

--: infinity
SELECT infinity;

--: nan__plus__1_2
SELECT nan + 1;

--: r_a_nb_2
SELECT r"a\nb";

--: r_a_nb_as_k_length_r_a_nb_2
SELECT r"a\nb" AS k, length(r"a\nb");

--: r_a_b_as_k_length_r_a_b
SELECT r'a''b' AS k, length(r'a''b');

--: r_a_nb_3
SELECT r'a\nb';

--: r_a_nb_as_k_length_r_a_nb_3
SELECT r'a\nb' AS k, length(r'a\nb');

--: true_2
SELECT true;

--: true_as_k_length_true_2
SELECT true AS k, length(true);

--: try_cast_2020_minus_01_minus_01_10_as_date_t
SELECT try_cast('2020-01-01 10:' AS DATE), try_cast('2020-01-01 10:' AS TIMESTAMP_NTZ);

--: typeof__plus_1
SELECT typeof(+1);

--: typeof__minus_2147483648
SELECT typeof(-2147483648);

--: typeof__minus_9223372036854775808
SELECT typeof(-9223372036854775808);

--: typeof__point_5bd
SELECT typeof(.5BD);

--: typeof_0_point_10bd
SELECT typeof(0.10BD);

--: typeof_01
SELECT typeof(01);

--: typeof_0x1f
SELECT typeof(0x1F);

--: typeof_1
SELECT typeof(1);

--: typeof_1_point_0bd
SELECT typeof(1.0BD);

--: typeof_1_point_0f
SELECT typeof(1.0f);

--: typeof_1_point_10
SELECT typeof(1.10);

--: typeof_1_point_5f
SELECT typeof(1.5F);

--: typeof_1_point_5e3
SELECT typeof(1.5e3);

--: typeof_1_point_f
SELECT typeof(1.F);

--: typeof_128y
SELECT typeof(128Y);

--: typeof_1bd
SELECT typeof(1BD);

--: typeof_1d
SELECT typeof(1D);

--: typeof_1day
SELECT typeof(1DAY);

--: typeof_1e3
SELECT typeof(1E3);

--: typeof_1f
SELECT typeof(1F);

--: typeof_1_000
SELECT typeof(1_000);

--: typeof_1e
SELECT typeof(1e);

--: typeof_1e2bd
SELECT typeof(1e2BD);

--: typeof_1e3_2
SELECT typeof(1e3);

--: typeof_1e308d
SELECT typeof(1e308D);

--: typeof_1e400
SELECT typeof(1e400);

--: typeof_3_point_4028236e38f
SELECT typeof(3.4028236e38F);

--: typeof_5_point
SELECT typeof(5.);

--: typeof_5_point_d
SELECT typeof(5.D);

--: typeof_5_point_e1
SELECT typeof(5.e1);

--: typeof_9223372036854775808
SELECT typeof(9223372036854775808);

--: typeof_9999999999999999999999999999999999999
SELECT typeof(99999999999999999999999999999999999999);

--: x_4
SELECT x'4';

--: x_4_as_k_length_x_4
SELECT x'4' AS k, length(x'4');

--: select_1
SELECT/**/1;

--: days_of_the_present
SELECT DATE'today' = current_date AS a, DATE' Tomorrow ' = current_date + 1 AS b, DATE'yesterday UTC' = current_date - 1 AS c, DATE'epoch', TIMESTAMP'today' = CAST(current_date AS TIMESTAMP) AS d, TIMESTAMP_NTZ'epoch', TIMESTAMP'now' > TIMESTAMP'2020-01-01' AS e, DATE'NOW' = current_date AS f;

--: days_of_the_present_elsewhere tz=America/New_York
SELECT DATE'today' = current_date AS a, TIMESTAMP'epoch' = TIMESTAMP'1970-01-01 00:00:00Z' AS b, TIMESTAMP'today' = CAST(current_date AS TIMESTAMP) AS c;

--: times_of_clocks_turned_back
SELECT CAST(s AS TIMESTAMP), TIMESTAMP'2020-11-01 01:30:00 America/New_York', TIMESTAMP'2020-03-08 02:30:00 America/New_York' FROM VALUES ('2020-11-01 01:30:00 America/New_York'), ('2020-03-08 02:30:00 America/New_York'), ('2020-10-25 02:30:00Europe/Berlin') AS t(s);

--: texts_and_numbers_side_by_side
SELECT r'a''b', r"a'b", r'a\nb', .5D, -.5BD, -0.0;
