-- What meets what, ANSI off: text takes in what stands beside it.
--from coercion ansi=off

--: pairs_0
SELECT CAST(c AS decimal(38,18)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_1
SELECT try_cast(1000 AS decimal(38,18)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_2
SELECT try_cast(c AS decimal(38,18)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_3
SELECT try_cast(1000 AS decimal(10,0)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_4
SELECT try_cast(1000 AS decimal(20,2)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_5
SELECT try_cast(1000 AS bigint) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_6
SELECT try_cast(1000L AS int) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_7
SELECT try_cast(1 AS decimal(5,0)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_8
SELECT try_cast('1' AS int) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_9
SELECT try_cast(1 AS double) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_10
SELECT try_cast(1Y AS decimal(3,0)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_11
SELECT CAST(1000 AS decimal(38,18)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_12
SELECT CAST(1000 AS decimal(5,2)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_13
SELECT CAST(1000L AS decimal(38,18)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_14
SELECT try_cast(1.5 AS decimal(3,1)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_15
SELECT try_cast(1.5 AS decimal(2,1)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_16
SELECT try_cast(d AS decimal(38,18)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_17
SELECT try_cast(i AS decimal(38,18)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_18
SELECT try_cast(i AS decimal(38,28)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_19
SELECT try_cast(i AS decimal(38,30)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_20
SELECT CAST(c AS decimal(38,18)) + try_cast(1000 AS decimal(38,18)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_21
SELECT CAST(c AS decimal(38,18)) - try_cast(1000 AS decimal(38,18)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_22
SELECT CAST(c AS decimal(38,18)) * try_cast(1000 AS decimal(38,18)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_23
SELECT CAST(c AS decimal(38,18)) / try_cast(1000 AS decimal(38,18)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_24
SELECT CAST(c AS decimal(38,18)) % try_cast(1000 AS decimal(38,18)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_25
SELECT CAST(c AS decimal(38,18)) + CAST(1000 AS decimal(38,18)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_26
SELECT CAST(c AS decimal(38,18)) - CAST(1000 AS decimal(38,18)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_27
SELECT CAST(c AS decimal(38,18)) * CAST(1000 AS decimal(38,18)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_28
SELECT CAST(c AS decimal(38,18)) / CAST(1000 AS decimal(38,18)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_29
SELECT CAST(c AS decimal(38,18)) % CAST(1000 AS decimal(38,18)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_30
SELECT d + d x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_31
SELECT d - d x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_32
SELECT d * d x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_33
SELECT d / d x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_34
SELECT d % d x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_35
SELECT CAST(c AS decimal(38,18)) + d x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_36
SELECT CAST(c AS decimal(38,18)) - d x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_37
SELECT CAST(c AS decimal(38,18)) * d x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_38
SELECT CAST(c AS decimal(38,18)) / d x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_39
SELECT CAST(c AS decimal(38,18)) % d x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_40
SELECT i + d x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_41
SELECT i - d x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_42
SELECT i * d x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_43
SELECT i / d x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_44
SELECT i % d x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_45
SELECT CAST(c AS decimal(38,0)) + CAST(c AS decimal(38,0)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_46
SELECT CAST(c AS decimal(38,0)) - CAST(c AS decimal(38,0)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_47
SELECT CAST(c AS decimal(38,0)) * CAST(c AS decimal(38,0)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_49
SELECT CAST(c AS decimal(38,0)) % CAST(c AS decimal(38,0)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_50
SELECT CAST(i AS decimal(38,0)) + CAST(i AS decimal(10,0)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_51
SELECT CAST(i AS decimal(38,0)) - CAST(i AS decimal(10,0)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_52
SELECT CAST(i AS decimal(38,0)) * CAST(i AS decimal(10,0)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_53
SELECT CAST(i AS decimal(38,0)) / CAST(i AS decimal(10,0)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_54
SELECT CAST(i AS decimal(38,0)) % CAST(i AS decimal(10,0)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_55
SELECT CAST(c AS decimal(37,18)) + CAST(c AS decimal(37,18)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_56
SELECT CAST(c AS decimal(37,18)) - CAST(c AS decimal(37,18)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_57
SELECT CAST(c AS decimal(37,18)) * CAST(c AS decimal(37,18)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));

--: pairs_59
SELECT CAST(c AS decimal(37,18)) % CAST(c AS decimal(37,18)) x FROM (SELECT id c, CAST(1.5 AS decimal(3,2)) d, int(4) i FROM range(2));
