-- HAVING passes over groups before windows look at them.

--: groups_00
SELECT m, count(*) c, sum(count(*)) OVER () w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING m > 0;

--: groups_01
SELECT m, count(*) c, sum(count(*)) OVER () w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING count(*) > 100;

--: groups_02
SELECT m, count(*) c, sum(count(*)) OVER () w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING max(id) > 6;

--: groups_03
SELECT m, count(*) c, sum(count(*)) OVER () w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING sum(id) > 10 AND m < 2;

--: groups_04
SELECT m, count(*) c, sum(count(*)) OVER () w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING c > 2;

--: groups_08
SELECT m, count(*) c, rank() OVER (ORDER BY sum(id) DESC, m) w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING m > 0;

--: groups_09
SELECT m, count(*) c, rank() OVER (ORDER BY sum(id) DESC, m) w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING count(*) > 100;

--: groups_10
SELECT m, count(*) c, rank() OVER (ORDER BY sum(id) DESC, m) w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING max(id) > 6;

--: groups_11
SELECT m, count(*) c, rank() OVER (ORDER BY sum(id) DESC, m) w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING sum(id) > 10 AND m < 2;

--: groups_12
SELECT m, count(*) c, rank() OVER (ORDER BY sum(id) DESC, m) w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING c > 2;

--: groups_16
SELECT m, count(*) c, sum(sum(id)) OVER (ORDER BY m) w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING m > 0;

--: groups_17
SELECT m, count(*) c, sum(sum(id)) OVER (ORDER BY m) w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING count(*) > 100;

--: groups_18
SELECT m, count(*) c, sum(sum(id)) OVER (ORDER BY m) w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING max(id) > 6;

--: groups_19
SELECT m, count(*) c, sum(sum(id)) OVER (ORDER BY m) w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING sum(id) > 10 AND m < 2;

--: groups_20
SELECT m, count(*) c, sum(sum(id)) OVER (ORDER BY m) w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING c > 2;

--: groups_24
SELECT m, count(*) c, count(*) OVER () w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING m > 0;

--: groups_25
SELECT m, count(*) c, count(*) OVER () w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING count(*) > 100;

--: groups_26
SELECT m, count(*) c, count(*) OVER () w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING max(id) > 6;

--: groups_27
SELECT m, count(*) c, count(*) OVER () w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING sum(id) > 10 AND m < 2;

--: groups_28
SELECT m, count(*) c, count(*) OVER () w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING c > 2;

--: groups_32
SELECT m, count(*) c, row_number() OVER (ORDER BY m) w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING m > 0;

--: groups_33
SELECT m, count(*) c, row_number() OVER (ORDER BY m) w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING count(*) > 100;

--: groups_34
SELECT m, count(*) c, row_number() OVER (ORDER BY m) w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING max(id) > 6;

--: groups_35
SELECT m, count(*) c, row_number() OVER (ORDER BY m) w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING sum(id) > 10 AND m < 2;

--: groups_36
SELECT m, count(*) c, row_number() OVER (ORDER BY m) w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING c > 2;

--: groups_40
SELECT m, count(*) c, max(m) OVER () w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING m > 0;

--: groups_41
SELECT m, count(*) c, max(m) OVER () w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING count(*) > 100;

--: groups_42
SELECT m, count(*) c, max(m) OVER () w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING max(id) > 6;

--: groups_43
SELECT m, count(*) c, max(m) OVER () w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING sum(id) > 10 AND m < 2;

--: groups_44
SELECT m, count(*) c, max(m) OVER () w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING c > 2;

--: groups_48
SELECT m, count(*) c, lag(count(*)) OVER (ORDER BY m) w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING m > 0;

--: groups_49
SELECT m, count(*) c, lag(count(*)) OVER (ORDER BY m) w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING count(*) > 100;

--: groups_50
SELECT m, count(*) c, lag(count(*)) OVER (ORDER BY m) w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING max(id) > 6;

--: groups_51
SELECT m, count(*) c, lag(count(*)) OVER (ORDER BY m) w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING sum(id) > 10 AND m < 2;

--: groups_52
SELECT m, count(*) c, lag(count(*)) OVER (ORDER BY m) w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING c > 2;

--: groups_56
SELECT m, count(*) c, sum(count(*)) OVER () w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING max(id) > 6 ORDER BY w, m;

--: groups_57
SELECT m, count(*) c, rank() OVER (ORDER BY sum(id) DESC, m) w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING max(id) > 6 ORDER BY w, m;

--: groups_58
SELECT m, count(*) c, sum(sum(id)) OVER (ORDER BY m) w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING max(id) > 6 ORDER BY w, m;

--: groups_59
SELECT m, count(*) c, count(*) OVER () w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING max(id) > 6 ORDER BY w, m;

--: groups_60
SELECT m, count(*) c, row_number() OVER (ORDER BY m) w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING max(id) > 6 ORDER BY w, m;

--: groups_61
SELECT m, count(*) c, max(m) OVER () w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING max(id) > 6 ORDER BY w, m;

--: groups_62
SELECT m, count(*) c, lag(count(*)) OVER (ORDER BY m) w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING max(id) > 6 ORDER BY w, m;

--: groups_64
SELECT sum(id) s, sum(sum(id)) OVER () w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t HAVING count(*) > 1;

--: groups_65
SELECT sum(sum(id)) OVER () w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t HAVING count(*) > 100;

--: groups_67
SELECT DISTINCT count(*) OVER () w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING m > 0;

--: groups_68
SELECT m, sum(count(*)) OVER () w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY ALL HAVING m > 0;

--: groups_69
SELECT 1, count(*) OVER () FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t HAVING true;

--: groups_70
SELECT m x, sum(count(*)) OVER () w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY x HAVING x > 0 AND max(id) < 8 ORDER BY x LIMIT 1;

--: groups_71
SELECT * FROM (SELECT m, sum(count(*)) OVER () w FROM (SELECT int(id) id, int(id % 3) m, string(id % 2) s FROM range(0, 9, 1, 1)) t GROUP BY m HAVING max(id) > 6) WHERE w > 0;

--: groups_72
SELECT length(overlay(overlay(CAST(NULL AS binary) PLACING CAST(NULL AS binary) FROM 2) PLACING X'00' FROM 1));
