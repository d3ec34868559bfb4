-- SQL's pipe operators: `|>` after any query, each with all that may stand after it.

--: setup
CREATE OR REPLACE TEMP VIEW t AS SELECT * FROM VALUES (1,'x',10),(2,'y',20),(3,'x',30),(4,null,null) AS t(a,b,c);
CREATE OR REPLACE TEMP VIEW u AS SELECT * FROM VALUES ('x',1.5D),('y',2.5D),('z',3.5D) AS u(b,d);

--: head_01
t |> where a > 2

--: where_01
from t |> where a > 2

--: where_02
from t |> where t.a > 2 |> select t.a

--: head_02
select 1 as x union all select 2 |> where x > 1

--: head_03
select 1 as x |> union all select 2 |> where x > 1

--: head_04
select 1 as x |> where x > 0 union all select 2 as y |> where x > 1

--: head_05
(select 1 as x) |> select x+1

--: head_06
with q as (select 1 as x) from q |> extend x+1 as y

--: head_07
with q as (from range(3) |> where id > 1) select * from q

--: head_08
with q as (select 1 as x) table q |> extend x+1 as y

--: head_09
select * from (from range(5) |> where id > 2) z where z.id < 4

--: head_10
select (from range(3) |> aggregate max(id)) as m

--: head_11
select 1 where exists (from range(3) |> where id > 5)

--: head_12
select 1 where 2 in (from range(3) |> select id)

--: head_13
from range(3) r |> where r.id in (from range(2) |> select id)

--: head_14
from range(3) |> where id > (from range(2) |> aggregate max(id))

--: head_15 ordered
from t, range(2) |> select a, id |> order by a, id

--: head_16 ordered
from t join u on t.b = u.b |> select a, d |> order by a

--: head_17
from range(3)

--: head_18
from range(3) select id

--: head_19
table range |> select 1

--: head_20 ordered
select id from range(3) order by id |> limit 1

--: head_21
from range(2) |> select id

--: head_22
from range(3) |>

--: head_23
from range(3) |> nonsense x

--: head_24
from range(3) |> |> select id

--: head_25
|> select 1

--: head_26
from range(3) |> select

--: head_27
from range(3) |> select id from range(3)

--: head_28
from range(3) |> select id where id > 1

--: head_29
select '|>' as x |> where x = '|>'

--: head_30
from range(3) /* |> */ |> select id -- |> select 2

--: select_01
from t |> select a, a+1 as a1, *

--: select_02
from t |> select distinct b

--: select_03
from t |> select all b

--: select_04
from t |> select a.b

--: select_05
from t |> select nope

--: select_06
from t |> select max(a)

--: select_07
from t |> select 1 + sum(a) over ()

--: select_08
from t |> select a, sum(c) over w as s window w as (partition by b order by a)

--: select_09
from t |> select explode(array(1,2)) as e

--: select_10
from t |> select a, row_number() over (order by a desc) rn |> where rn = 1

--: select_11
from t |> select sum(a) over (partition by b) + max(c)

--: select_12
from t |> select /*+ broadcast(t) */ a

--: select_13
from t |> select (select max(id) from range(4)) as m, a

--: select_14
from t |> select a as x, x + 1 as y

--: select_15
from t |> select a group by a

--: select_16
from t |> select count(*)

--: select_17
from t |> select a as a, b as a

--: extend_01
from t |> extend a + 1 as z, z * 2 as w

--: extend_02
from t |> extend a + 1

--: extend_03
from t |> extend sum(a)

--: extend_04
from t |> extend sum(a) over () as s

--: extend_05
from t |> extend a as a |> select a

--: extend_06
from t |> extend *

--: extend_07
from t |> extend explode(array(1,2)) as e

--: extend_08
from t |> extend nope

--: extend_09
from t |> extend 1 as y |> select t.a, y

--: extend_10
from t |> extend 1 as y |> where t.a = 1

--: extend_11
from t |> extend

--: extend_12
from t |> extend (select max(id) from range(2)) as m

--: extend_13
from t |> extend a as x, b y, c

--: set_01
from t |> set a = a + 1

--: set_02
from t |> set a = a + 1, b = upper(b)

--: set_03
from t |> set a = c, c = a

--: set_04
from t |> set nope = 1

--: set_05
from t |> set a = 1, a = 2

--: set_06
from t |> set A = 1

--: set_07
from t |> set t.a = 1

--: set_08
from t |> set a = sum(a)

--: set_09
from t |> set a = sum(a) over ()

--: set_10
from t |> set a = 1 as q

--: set_11
from t |> set `a` = 5

--: set_12
from t |> set a

--: set_13
from t |> set a = 'x' |> where t.a = 'x'

--: extend_14
from t |> extend a as a |> set a = 1

--: set_14
from t |> set a = (select max(id) from range(2))

--: drop_01
from t |> drop a

--: drop_02
from t |> drop a, b

--: drop_03
from t |> drop nope

--: drop_04
from t |> drop t.a

--: drop_05
from t |> drop a, a

--: drop_06
from t |> drop a, b, c

--: drop_07
from t |> drop A

--: drop_08
from t |> drop a as x

--: drop_09
from t |> drop (a)

--: drop_10
from t |> drop

--: as_01
from t |> as q |> select q.a

--: as_02
from t |> as q |> select t.a

--: as_03
from t |> as q |> as r |> select r.a

--: as_04
from t |> as `x y` |> select `x y`.a

--: as_05
from t |> as q(x,y,z)

--: as_06 ordered
from t |> as q |> join u on q.b = u.b |> select q.a, u.d |> order by a

--: as_07
from t |> as

--: as_08
from t |> as q |> where q.a = 1 |> select q.a

--: where_03
from t |> where a = 1 |> as q |> where q.a = 1 |> where t.a = 1

--: where_04
from t |> where a > 1 and c is not null

--: where_05
from t |> where b

--: where_06
from t |> where nope = 1

--: where_07
from t |> where sum(a) over () > 1

--: where_08
from t |> where a > 1 window w as (partition by a)

--: where_09
from t |> where a = 1 |> where t.a = 1

--: where_10
from t |> where exists (select 1 from range(3) where id = a)

--: where_11
from t |> where

--: wrong_01
from t |> having a > 1

--: where_12
from t |> where a > 1 group by a

--: where_13 ordered
from t |> where a > 1 order by a

--: order_01 ordered
from t |> order by a desc

--: order_02 ordered
from t |> order by a desc limit 2

--: order_03
from t |> order by a desc limit 2 offset 1

--: limit_01
from t |> limit 2

--: limit_02
from t |> limit 1 + 1

--: limit_03
from t |> limit all

--: order_04 ordered
from t |> order by a |> offset 2

--: order_05
from t |> sort by a

--: order_06
from t |> cluster by a

--: order_07
from t |> distribute by a

--: order_08
from t |> order by a sort by b

--: limit_04
from t |> limit -1

--: order_09
from t |> order by nope

--: order_10 ordered
from t |> order by 2, 1

--: order_11 ordered
from t |> order by all

--: order_12
from t |> order by t.a desc |> limit 1

--: select_18 ordered
from t |> select a |> order by c

--: order_13
from t |> order by sum(a)

--: order_14
from t |> order by a |> select b

--: limit_05
from t |> limit a

--: order_15
from t |> distribute by a sort by b

--: order_16
from t |> order by a window w as (partition by b)

--: order_17
from t |> order by a limit 1 window w as (partition by b)

--: wrong_02
from t |> window w as (partition by b)

--: order_18
from t |> order by a nulls last, b asc |> limit 10

--: limit_06
from t |> limit

--: limit_07
from t |> offset 1 |> limit 1

--: aggregate_01
from t |> aggregate sum(a)

--: aggregate_02
from t |> aggregate sum(a) as s, count(*) as n

--: aggregate_03
from t |> aggregate sum(a) as s group by b |> order by s

--: aggregate_04 ordered
from t |> aggregate group by b |> order by b

--: aggregate_05 ordered
from t |> aggregate sum(a) as s group by b as k |> order by k

--: aggregate_06 ordered
from t |> aggregate sum(a) group by a % 2 |> order by 1

--: aggregate_07
from t |> aggregate sum(a) as s group by 2 |> order by s

--: aggregate_08
from t |> aggregate sum(a) as s group by b, 1 |> order by 2

--: aggregate_09
from t |> aggregate a

--: aggregate_10
from t |> aggregate a group by a

--: aggregate_11
from t |> aggregate

--: aggregate_12
from t |> aggregate sum(a) + 1 as s

--: aggregate_13
from t |> aggregate sum(a) + a as s

--: aggregate_14
from t |> aggregate sum(a) as s group by all

--: aggregate_15
from t |> aggregate sum(a) group by rollup(b)

--: aggregate_16
from t |> aggregate sum(a) group by cube(b)

--: aggregate_17
from t |> aggregate sum(a) group by b with rollup

--: aggregate_18
from t |> aggregate sum(a) group by grouping sets ((b), ())

--: aggregate_19
from t |> aggregate sum(a) group by b grouping sets ((b))

--: aggregate_20
from t |> aggregate count(distinct b) as n

--: aggregate_21
from t |> aggregate sum(a) filter (where a > 1) as s

--: aggregate_22
from t |> aggregate sum(a) as s |> where s > 5

--: aggregate_23
from t |> aggregate sum(sum(a))

--: aggregate_24
from t |> aggregate sum(nope)

--: aggregate_25
from t |> aggregate sum(a) group by nope

--: aggregate_26
from t |> aggregate 1

--: aggregate_27
from t |> aggregate *

--: aggregate_28 ordered
from t |> aggregate count(*) group by t.b |> order by b

--: aggregate_29
from t |> aggregate count(*) as n group by b |> select t.b, n |> order by n

--: aggregate_30 ordered
from t |> aggregate sum(a) as b group by b |> order by 1

--: aggregate_31
from t |> aggregate max(a) as m group by b having m > 1

--: aggregate_32
from t |> aggregate grouping(b) group by b

--: aggregate_33
from t |> aggregate b, sum(a) group by b

--: aggregate_34 ordered
from t |> aggregate sum(a) as s group by upper(b) as u, c |> order by 1, 2

--: aggregate_35 ordered
from t |> aggregate sum(a) group by (b) |> order by b

--: aggregate_36
from t |> aggregate sum(a) s group by 'x'

--: aggregate_37
from t |> aggregate sum(a) s group by 1 + 1

--: aggregate_38
from t |> aggregate sum(a) s group by a as x, b as x

--: aggregate_39
from t |> aggregate

--: join_01 ordered
from t |> join u on t.b = u.b |> order by a

--: join_02 ordered
from t |> join u using (b) |> order by a

--: join_03 ordered
from t |> left join u on t.b = u.b |> order by a

--: join_04 ordered
from t |> full outer join u using (b) |> order by 1, 2

--: join_05 ordered
from t |> cross join range(2) |> order by a, id

--: join_06 ordered
from t |> natural join u |> order by a

--: join_07 ordered
from t |> left semi join u on t.b = u.b |> order by a

--: join_08
from t |> left anti join u on t.b = u.b

--: join_09 ordered
from t |> join lateral (select a + 1 as z) |> order by a

--: join_10 ordered
from t |> cross join lateral (select a + 1 as z) |> order by a

--: select_19
from t |> select a |> join u on t.a = 1

--: select_20
from t |> select a |> join u on a = 1 |> select u.d

--: join_11
from t |> join u on b = b

--: join_12
from t |> join nope on true

--: join_13
from t |> join u

--: wrong_03
from t |> , u

--: join_14
from t |> join (from range(3) |> where id > 1) r on t.a = r.id

--: join_15
from t |> inner join u on t.b = u.b join range(2) on true

--: join_16
from t |> right join u on t.b = u.b |> order by d

--: join_17 ordered
from t |> left join lateral (select 1 where a > 2) |> order by a

--: as_09
from t |> as l |> join t on l.a = t.a |> aggregate count(*)

--: wrong_04
from t |> lateral view explode(array(1,2)) x as y

--: set_operation_01 ordered
from t |> select a |> union all values (9) |> order by a

--: set_operation_02 ordered
from t |> select b |> union (select 'x') |> order by b

--: set_operation_03 ordered
from t |> select b |> union distinct select 'x' |> order by b

--: set_operation_04 ordered
from t |> select a |> intersect values (1),(2) |> order by a

--: set_operation_05 ordered
from t |> select a |> except values (1),(2) |> order by a

--: set_operation_06 ordered
from t |> select a |> minus values (1)|> order by a

--: set_operation_07 ordered
from t |> select a |> except all values (1),(2) |> order by a

--: set_operation_08
from t |> select a |> union all table nope

--: set_operation_09
from t |> select a |> union all select 1, 2

--: set_operation_10 ordered
from t |> select a |> union all by name select 5 as a |> order by a

--: set_operation_11 ordered
from t |> select a |> union all from range(2) |> order by a

--: set_operation_12 ordered
from t |> select a |> union all (from range(2) |> where id = 1) |> order by a

--: set_operation_13 ordered
from t |> select a |> union all select 7 where 1 = 1 |> order by a

--: set_operation_14 ordered
from t |> select a |> union all select 7 union all select 8 |> order by a

--: set_operation_15 ordered
from t |> select a |> union all values (1) intersect values (1) |> order by a

--: set_operation_16 ordered
from t |> select a |> union all select 7 order by a

--: pivot_01 ordered
from t |> pivot (sum(a) for b in ('x','y')) |> order by 1

--: select_21
from t |> select a, b |> pivot (sum(a) as s for b in ('x' as xx,'y'))

--: select_22 ordered
from t |> select a, c |> unpivot (v for n in (a, c)) |> order by v

--: pivot_02 ordered
from t |> unpivot (v for n in (a, c)) |> order by v

--: pivot_03
from t |> pivot (sum(a) for b in ('x')) unpivot (v for n in (x))

--: pivot_04
from t |> unpivot (v for n in (a)) pivot (sum(v) for n in ('a'))

--: select_23 ordered
from t |> select a, c |> unpivot include nulls (v for n in (a, c)) |> order by v, n

--: select_24
from t |> select a, b |> pivot (sum(a) for b in ('x','y')) as p |> select p.x

--: select_25 ordered
from t |> select a,c |> unpivot (v for n in (a, c)) as u |> select u.v |> order by v

--: tablesample_01
from t |> tablesample (100 percent)

--: tablesample_02
from t |> tablesample (2 rows) |> aggregate count(*) as n

--: tablesample_03
from t |> tablesample (bucket 1 out of 1)

--: tablesample_04
from t |> tablesample (200 percent)

--: tablesample_05
from t |> tablesample (2)

--: tablesample_06
from t |> tablesample (100 percent) repeatable (7)

--: tablesample_07
from t |> tablesample (-1 rows)

--: extend_15 ordered
from t |> extend a * 2 as d |> set c = coalesce(c, 0) |> where d > 2 |> aggregate sum(d) as s, max(c) as m group by b |> as r |> select r.s, m |> order by s desc |> limit 1

--: head_31
select * from range(3) |> where id = :p

--: head_32
describe from range(3) |> extend 'x' as y

--: head_33
describe query select 1 as x |> extend 2 as y

--: head_34
select * from (from range(3) |> where id = 1) |> where id = 1

--: head_35
select array(1,2) |> select 1

--: head_36
with a as (select 1 x), b as (from a |> extend 2 as y) from b |> extend x + y as z

--: head_37
select x from (with q as (from range(2) |> select id as x) from q |> where x > 0)

--: set_15
from t |> set a = *

--: set_16
from t |> set a = a.b

--: select_26
from t |> select a |> where c > 1

--: select_27 ordered
from t |> select a order by c

--: select_28
from t |> select a |> select t.a, t.c

--: aggregate_40
from t |> aggregate sum(a) as s group by b |> where max(c) > 1

--: aggregate_41
from t |> aggregate sum(a) s group by a + 1 |> extend a + 1 as z

--: aggregate_42 ordered
from t |> aggregate sum(a) as s group by t.b as k, c |> select t.c, k |> order by c

--: head_38
select * from range(3) limit 1 |> select id

--: head_39
(select id from range(3) order by id limit 1) |> select id + 1

--: head_40 ordered
with a as (select 1 as x union all select 2) select * from a |> where x > 1 |> extend x as y union all select 5, 6 |> order by 1

--: head_41
select 1 as extend, 2 as aggregate |> extend extend + aggregate as set |> drop extend |> set aggregate = 5

--: head_42 ordered
from range(4) |> where id is distinct from 2 |> order by id

--: head_43
from range(4) |> select extract(year from date'2020-01-01') as y, trim(both 'x' from 'xax') as t |> limit 1

--: head_44
from range(5) |> select * except (id)

--: head_45 ordered
from range(5) |> select id, id as k |> select * except (id) |> order by k

--: head_46
select 1 a |> select * from x

--: head_47
values (1) |> select col1

--: head_48
values 1, 2 |> where col1 > 1

--: head_49
table nope |> where a > 1

--: head_50
from nope |> where a > 1 |> select b

--: head_51
from range(3) |> select id as `a|>b` |> where `a|>b` > 1

--: head_52
from range(3) |> where id in (select id from range(10) where id > 1)

--: head_53 ordered
from range(3) |> where exists (from range(2) r2 |> where r2.id = id) |> order by id

--: head_54 ordered
from range(3) r |> where exists (from range(2) r2 |> where r2.id = r.id) |> order by id

--: head_55 ordered
from range(6) |> aggregate count(*) n group by id % 2 as k |> as q |> join range(2) r on q.k = r.id |> select r.id, n |> order by id

--: head_56
from range(3) |> as q |> union all from range(2) |> select q.id

--: head_57 ordered
from range(3) |> order by id desc |> limit 2 |> order by id

--: head_58
from range(3) |> extend id * 2 as d |> where d > 1 |> aggregate sum(d) as s, max(id) |> select s

--: head_59
select ifnull(1, (from range(3) |> aggregate max(id)))

--: head_60 ordered
from range(2) |> select named_struct('a', id) as s |> select s.a |> order by a

--: head_61 ordered
from range(2) |> select named_struct('a', id) as s |> select s.* |> order by a

--: head_62
from range(2) |> select array(id, 2) as l |> extend l[0] as f |> lateral view explode(l) as e

--: head_63 ordered
from range(2) |> select array(id, 2) as l |> join lateral explode(l) as e |> order by 1, 2

--: head_64
from range(2)|>select id|>where id>0

--: head_65
from range(10) |> where id % 2 = 0 |> where id > 2 and id < 8

--: head_66
from range(3) |> select id, max(id) over () as m |> where m = id

--: head_67
select a |> select 1

--: head_68
from range(3) |> set id = id::string |> select typeof(id) limit 1

--: head_69
from range(3) |> drop id |> aggregate count(*) as n

--: head_70
from range(3) |> pivot (count(*) for id in (0, 1))

--: head_71
from range(3) |> limit 1 offset 1

--: head_72
from range(3) |> offset 1 limit 1

--: head_73 ordered
from range(3) |> intersect all from range(2) |> order by id

--: head_74 ordered
from range(3) |> except distinct select 1 |> order by id

--: head_75
from range(1) where id > 0 |> select id

--: head_76
from range(1) where id > 0

--: head_77
from range(3) select id where id > 1 |> where id > 1

--: head_78
from (from range(3) |> where id > 0) |> where id > 1

--: head_79
select * from ((from range(3) |> where id > 0)) x

--: head_80
from range(3) |> aggregate sum(id) as s group by id |> aggregate sum(s) as t

--: head_81
from range(3) |> aggregate count_if(id > 1) c, collect_list(id) l

--: head_82
from range(3) |> aggregate first(id) group by

--: head_83
from range(3) |> extend uuid() is not null as u |> select u

--: head_84
from range(3) |> where rand() < 2 |> aggregate count(*) as n

--: head_85 ordered
from range(2) |> select distinct id |> order by id

--: head_86
from range(2) |> select * |> extend row_number() over (order by id) as rn, id

--: head_87
from range(3) |> select sum(id) over (order by id rows between 1 preceding and current row) s |> order by s
