-- The examples in Spark 4.1.0's own descriptions of its functions (make_examples.py).

--: not_1
SELECT ! true;

--: not_2
SELECT ! false;

--: not_3
SELECT ! NULL;

--: mod_1
SELECT 2 % 1.8;

--: mod_2
SELECT MOD(2, 1.8);

--: bitand_1
SELECT 3 & 5;

--: mul_1
SELECT 2 * 3;

--: add_1
SELECT 1 + 2;

--: sub_1
SELECT 2 - 1;

--: div_1
SELECT 3 / 2;

--: div_2
SELECT 2L / 2L;

--: lt_1
SELECT 1 < 2;

--: lt_2
SELECT 1.1 < '1';

--: lt_3
SELECT to_date('2009-07-30 04:17:52') < to_date('2009-07-30 04:17:52');

--: lt_4
SELECT to_date('2009-07-30 04:17:52') < to_date('2009-08-01 04:17:52');

--: lt_5
SELECT 1 < NULL;

--: shl_1
SELECT shiftleft(2, 1);

--: shl_2
SELECT 2 << 1;

--: le_1
SELECT 2 <= 2;

--: le_2
SELECT 1.0 <= '1';

--: le_3
SELECT to_date('2009-07-30 04:17:52') <= to_date('2009-07-30 04:17:52');

--: le_4
SELECT to_date('2009-07-30 04:17:52') <= to_date('2009-08-01 04:17:52');

--: le_5
SELECT 1 <= NULL;

--: eqnull_1
SELECT 2 <=> 2;

--: eqnull_2
SELECT 1 <=> '1';

--: eqnull_3
SELECT true <=> NULL;

--: eqnull_4
SELECT NULL <=> NULL;

--: eq_1
SELECT 2 = 2;

--: eq_2
SELECT 1 = '1';

--: eq_3
SELECT true = NULL;

--: eq_4
SELECT NULL = NULL;

--: eq2_1
SELECT 2 == 2;

--: eq2_2
SELECT 1 == '1';

--: eq2_3
SELECT true == NULL;

--: eq2_4
SELECT NULL == NULL;

--: gt_1
SELECT 2 > 1;

--: gt_2
SELECT 2 > 1.1;

--: gt_3
SELECT to_date('2009-07-30 04:17:52') > to_date('2009-07-30 04:17:52');

--: gt_4
SELECT to_date('2009-07-30 04:17:52') > to_date('2009-08-01 04:17:52');

--: gt_5
SELECT 1 > NULL;

--: ge_1
SELECT 2 >= 1;

--: ge_2
SELECT 2.0 >= '2.1';

--: ge_3
SELECT to_date('2009-07-30 04:17:52') >= to_date('2009-07-30 04:17:52');

--: ge_4
SELECT to_date('2009-07-30 04:17:52') >= to_date('2009-08-01 04:17:52');

--: ge_5
SELECT 1 >= NULL;

--: shr_1
SELECT shiftright(4, 1);

--: shr_2
SELECT 4 >> 1;

--: shru_1
SELECT shiftrightunsigned(4, 1);

--: shru_2
SELECT 4 >>> 1;

--: bitxor_1
SELECT 3 ^ 5;

--: bitor_1
SELECT 3 | 5;

--: bitnot_1
SELECT ~ 0;
