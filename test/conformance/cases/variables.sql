-- Session variables in expressions: by whatever value they have, columns are named by it.

--: setup
DECLARE OR REPLACE VARIABLE vs_int INT = 5;
DECLARE OR REPLACE VARIABLE vs_text STRING = 'it''s \\ so';
DECLARE OR REPLACE VARIABLE vs_date DATE = DATE'2020-01-01';
DECLARE OR REPLACE VARIABLE vs_decimal DECIMAL(5,2) = 1.5;
DECLARE OR REPLACE VARIABLE vs_double DOUBLE = 1e20;
DECLARE OR REPLACE VARIABLE vs_nan DOUBLE = double('nan');
DECLARE OR REPLACE VARIABLE vs_float FLOAT = 2;
DECLARE OR REPLACE VARIABLE vs_time TIMESTAMP = TIMESTAMP'2020-01-01 01:02:03.5';
DECLARE OR REPLACE VARIABLE vs_local TIMESTAMP_NTZ = TIMESTAMP_NTZ'2020-01-01 01:02:03';
DECLARE OR REPLACE VARIABLE vs_true BOOLEAN = true;
DECLARE OR REPLACE VARIABLE vs_null INT;
DECLARE OR REPLACE VARIABLE vs_void = NULL;
DECLARE OR REPLACE VARIABLE vs_long BIGINT = 7;
DECLARE OR REPLACE VARIABLE vs_byte TINYINT = -3;
DECLARE OR REPLACE VARIABLE vs_short SMALLINT = 3;
DECLARE OR REPLACE VARIABLE vs_day INTERVAL DAY = INTERVAL '1' DAY;
DECLARE OR REPLACE VARIABLE vs_binary BINARY = X'0a';
DECLARE OR REPLACE VARIABLE `vs Other` INT = 1;

--: shown_01
SELECT vs_int, vs_int + 0

--: shown_02
SELECT VS_INT * 2, Vs_Int

--: shown_03
SELECT concat(vs_text, '!'), vs_text

--: shown_04
SELECT date_add(vs_date, 1)

--: shown_05
SELECT vs_decimal + 1

--: shown_06
SELECT vs_double + 1D

--: shown_07
SELECT coalesce(vs_nan, 1D)

--: shown_08
SELECT vs_float + 1

--: shown_09
SELECT cast(vs_time AS STRING)

--: shown_10
SELECT cast(vs_local AS STRING)

--: shown_11
SELECT NOT vs_true

--: shown_12
SELECT vs_null + 1

--: shown_13
SELECT coalesce(vs_void, 1)

--: shown_14
SELECT vs_long + 1, session.vs_long, system.session.vs_long + 1

--: shown_15
SELECT vs_byte + vs_short

--: shown_16
SELECT vs_day + vs_day

--: shown_17
SELECT hex(vs_binary)

--: shown_18
SELECT `vs other` + 0

--: shown_19
SELECT vs_int AS q

--: shown_20
SELECT max(vs_int)

--: shown_21
SELECT (SELECT vs_int)

--: shown_22
SELECT -vs_int

--: shown_23
SELECT vs_int IS NULL

--: shown_24
SELECT CASE WHEN vs_int = 5 THEN vs_text END

--: shown_25
SELECT vs_int IN (5)

--: shown_26
SELECT array(vs_int)

--: shown_27
SELECT named_struct('a', vs_int)

--: shown_28
SELECT transform(array(1), x -> x + vs_int)

--: shown_29
SELECT vs_int + nope

--: shown_30
SELECT upper(vs_int, 1)

--: shown_31
SELECT vs_text + vs_date

--: used_01
SELECT a + vs_int FROM VALUES (1), (6) t(a) WHERE a > vs_int

--: used_02
SELECT sum(a) FILTER (WHERE a > vs_int) FROM VALUES (1), (6) t(a)

--: used_03
SELECT a % vs_int, count(*) FROM VALUES (1), (6) t(a) GROUP BY a % vs_int

--: used_04
SELECT vs_int FROM VALUES (1) t(vs_int)

--: used_05
SELECT max(a) OVER (ORDER BY a ROWS vs_int PRECEDING) FROM VALUES (1), (6) t(a)

--: used_06
SELECT a FROM VALUES (1), (6) t(a) ORDER BY a LIMIT vs_int

--: declared_elsewhere
DECLARE VARIABLE x.vs_x INT;

--: declared_builtin
DECLARE OR REPLACE VARIABLE builtin.vs_y INT;

--: declared_in_session
DECLARE OR REPLACE VARIABLE system.session.vs_z INT = 4;
SELECT vs_z, session.vs_z, system.session.vs_z;

--: set_as_setting
SET vs_int = 6;

--: set_quoted
SET `vs_int` = 6;

--: in_view
CREATE VIEW vs_view AS SELECT vs_int AS q;

--: in_view_condition
CREATE VIEW vs_view AS SELECT 1 AS q WHERE vs_int > 1;

--: set_default
DECLARE OR REPLACE VARIABLE vs_a INT = 5;
SET VAR vs_a = 7;
SET VAR vs_a = DEFAULT;
SELECT vs_a;

--: set_default_among
DECLARE OR REPLACE VARIABLE vs_a INT;
DECLARE OR REPLACE VARIABLE vs_b INT = 2;
SET VAR vs_a = 3, vs_b = DEFAULT;
SELECT vs_a, vs_b;

--: set_alike
DECLARE OR REPLACE VARIABLE vs_a INT;
DECLARE OR REPLACE VARIABLE vs_b INT = 2;
SET VAR vs_a = 3, vs_b = 3;
SELECT vs_a, vs_b;

--: set_twice
SET VAR (vs_int, vs_int) = (SELECT 7, 8);

--: swapped
DECLARE OR REPLACE VARIABLE vs_a INT = 1;
DECLARE OR REPLACE VARIABLE vs_b INT = 2;
SET VAR (vs_a, vs_b) = (SELECT vs_b, vs_a);
SELECT vs_a, vs_b;
