-- EXECUTE IMMEDIATE: a statement out of a text, its parameters, and variables that take its row.

--: setup
DECLARE OR REPLACE VARIABLE b_q STRING DEFAULT 'select 42 as v';
DECLARE OR REPLACE VARIABLE b_r INT DEFAULT 18;
DECLARE OR REPLACE VARIABLE b_s STRING;
DECLARE OR REPLACE VARIABLE b_null STRING;
DECLARE OR REPLACE VARIABLE b_int INT DEFAULT 5;

--: immediate_01 own
execute immediate 'select 1 as x'

--: immediate_02 own
execute immediate 'select ? + ? as s' using 1, 2

--: immediate_03 own
execute immediate 'select :a + :b as s' using 1 as a, 2 as b

--: immediate_04 own
execute immediate 'select :a' using (5 as a)

--: immediate_05 own
execute immediate 'select ? ' using (5)

--: immediate_06 own
execute immediate 'select :a, :a' using 5 a

--: immediate_07 own
execute immediate 'select ?, ?' using 1

--: immediate_08 own
execute immediate 'select ?' using 1, 2

--: immediate_09 own
execute immediate 'select :a' using 1 as b

--: immediate_10 own
execute immediate 'select :a + ?' using 1 as a, 2

--: immediate_11 own
execute immediate 'select ?' using 1 as a

--: immediate_12 own
execute immediate 'select :a' using 1

--: immediate_13 own
execute immediate b_q

--: immediate_14
execute immediate 'select 7' into b_r;
SELECT b_r, b_s

--: immediate_15
execute immediate 'select 1, \'a\'' into b_r, b_s;
SELECT b_r, b_s

--: immediate_16
execute immediate 'select 1, 2' into b_r;
SELECT b_r, b_s

--: immediate_17
execute immediate 'select 1' into b_r, b_s;
SELECT b_r, b_s

--: immediate_18
execute immediate 'select id from range(2)' into b_r;
SELECT b_r, b_s

--: immediate_19
execute immediate 'select 1 where false' into b_r;
SELECT b_r, b_s

--: immediate_20 own
execute immediate 'select 1' into b_nosuch

--: immediate_21
execute immediate 'select 1' into b_r, b_r;
SELECT b_r, b_s

--: immediate_22
execute immediate 'select \'zz\'' into b_r;
SELECT b_r, b_s

--: immediate_23
execute immediate 'select ?' into b_r using 9;
SELECT b_r, b_s

--: immediate_24
execute immediate 'select :p * 2' into b_r using b_r as p;
SELECT b_r, b_s

--: immediate_25 own
execute immediate 'select ?' using b_r + 1

--: immediate_26 own
execute immediate 'select ?' using (select 3)

--: immediate_27 own
execute immediate 'select ?' using rand() < 2

--: immediate_28 own
execute immediate null

--: immediate_29 own
execute immediate b_null

--: immediate_30 own
execute immediate 5

--: immediate_31 own
execute immediate b_int

--: immediate_32 own
execute immediate b_nosuch

--: immediate_33 own
execute immediate 'nonsense'

--: immediate_34 own
execute immediate ''

--: immediate_35 own
execute immediate 'select nope'

--: immediate_36 own
execute immediate 'execute immediate \'select 1\''

--: immediate_37 own
execute immediate 'begin select 1; end'

--: immediate_38 own
execute immediate 'select ' || '1'

--: immediate_39 own
execute immediate concat('select ', '1') using 1

--: immediate_40 own
execute immediate upper('select 1 as a')

--: immediate_41
execute immediate 'create or replace temp view b_eiv as select 3 as a';
SELECT * FROM b_eiv

--: immediate_42
CREATE OR REPLACE TEMP VIEW b_eiv AS SELECT 3 AS a;
execute immediate 'drop view b_eiv'

--: immediate_43
execute immediate 'create or replace temp view b_eiv as select 1' into b_r;
SELECT b_r, b_s

--: immediate_44 own
execute immediate 'set spark.sql.ansi.enabled=true'

--: immediate_45
execute immediate 'set var b_r = ?' using 77;
SELECT b_r

--: immediate_46
execute immediate 'set var b_r = 78' into b_r;
SELECT b_r

--: immediate_47 own
execute immediate 'show user functions like \'nosuch\''

--: immediate_48 own
execute immediate 'show user functions like \'nosuch\'' into b_s

--: immediate_49 own
execute immediate 'describe query select 1 as a'

--: immediate_50 own
execute immediate 'values (1),(2)'

--: immediate_51 own
execute immediate 'from range(3) |> where id = ?' using 1

--: immediate_52 own
execute immediate 'select :a' using 1 as a, 2 as a

--: immediate_53
execute immediate 'select :a' into b_r using 3 as a;
SELECT b_r, b_s

--: immediate_54 own
execute immediate 'select array(:a, 2) as l' using 1 as a

--: immediate_55 own
execute immediate 'select ?' using array(1,2)

--: immediate_56 own
execute immediate 'select ? as d' using date'2020-01-01'

--: immediate_57 own
execute immediate 'select ?' using null

--: immediate_58 own
execute immediate 'select 1; select 2'

--: immediate_59 own
execute immediate 'select 1;'

--: immediate_60 own
execute immediate 'select id from range(3) limit ?' using 2

--: immediate_61 own
execute immediate 'select ? as `a b`' using 1.5

--: immediate_62 own
execute immediate

--: immediate_63 own
execute immediate 'select 1' using

--: immediate_64 own
execute immediate 'select 1' into

--: immediate_65 own
execute immediate 'select 1' bogus

--: immediate_66 own
execute immediate b_q using 1

--: immediate_67 own
execute immediate 'insert into nosuch_t values (?)' using 1

--: immediate_68 own
execute immediate :q

--: fork_of_view
CREATE OR REPLACE TEMPORARY FUNCTION b_fn(x INT) RETURNS INT RETURN x * 2;
EXECUTE IMMEDIATE 'SELECT b_fn(:a)' USING b_r AS a

--: insert
DROP TABLE IF EXISTS ei_rows;
CREATE TABLE ei_rows (a INT, b STRING) USING parquet;
EXECUTE IMMEDIATE 'INSERT INTO ei_rows VALUES (?, ?)' USING 1, 'x';
EXECUTE IMMEDIATE 'INSERT INTO ei_rows SELECT id, :t FROM range(2)' USING 'y' AS t;
SELECT * FROM ei_rows

--: create_table
DROP TABLE IF EXISTS ei_made;
EXECUTE IMMEDIATE 'CREATE TABLE ei_made USING parquet AS SELECT 1 AS a';
SELECT * FROM ei_made

--: delete
DROP TABLE IF EXISTS ei_less;
CREATE TABLE ei_less USING parquet AS SELECT id FROM range(3);
EXECUTE IMMEDIATE 'DROP TABLE ei_less';
SELECT * FROM ei_less
