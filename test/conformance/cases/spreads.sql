-- Variances of what is not finite, or has no square within a double.

--: spread_1
SELECT var_pop(x) FROM VALUES (double('NaN')) v(x);

--: spread_2
SELECT var_pop(x) OVER () FROM VALUES (double('NaN')) v(x);

--: spread_3
SELECT var_pop(x) FROM VALUES (double('inf')) v(x);

--: spread_4
SELECT var_pop(x) OVER () FROM VALUES (double('inf')) v(x);

--: spread_5
SELECT var_pop(x) FROM VALUES (double('NaN')),(1D) v(x);

--: spread_6
SELECT var_pop(x) OVER () FROM VALUES (double('NaN')),(1D) v(x);

--: spread_7
SELECT var_pop(x) FROM VALUES (double('inf')),(1D) v(x);

--: spread_8
SELECT var_pop(x) OVER () FROM VALUES (double('inf')),(1D) v(x);

--: spread_9
SELECT var_pop(x) FROM VALUES (double('-inf')),(double('inf')) v(x);

--: spread_10
SELECT var_pop(x) OVER () FROM VALUES (double('-inf')),(double('inf')) v(x);

--: spread_11
SELECT var_pop(x) FROM VALUES (1D),(double('NaN')),(2D) v(x);

--: spread_12
SELECT var_pop(x) OVER () FROM VALUES (1D),(double('NaN')),(2D) v(x);

--: spread_13
SELECT var_pop(x) FROM VALUES (float('NaN')) v(x);

--: spread_14
SELECT var_pop(x) OVER () FROM VALUES (float('NaN')) v(x);

--: spread_15
SELECT var_pop(x) FROM VALUES (1e308D) v(x);

--: spread_16
SELECT var_pop(x) FROM VALUES (1e308D),(-1e308D) v(x);

--: spread_17
SELECT var_pop(x) FROM VALUES (1e200D),(1D) v(x);

--: spread_18
SELECT var_pop(x) FROM VALUES (NULL),(double('NaN')) v(x);

--: spread_19
SELECT var_pop(x) OVER () FROM VALUES (NULL),(double('NaN')) v(x);

--: spread_20
SELECT var_pop(x) FROM VALUES (1D) v(x);

--: spread_21
SELECT var_pop(x) OVER () FROM VALUES (1D) v(x);

--: spread_22
SELECT var_pop(x) FROM VALUES (5D),(5D) v(x);

--: spread_23
SELECT var_pop(x) OVER () FROM VALUES (5D),(5D) v(x);

--: spread_24
SELECT var_samp(x) FROM VALUES (double('NaN')) v(x);

--: spread_25
SELECT var_samp(x) OVER () FROM VALUES (double('NaN')) v(x);

--: spread_26
SELECT var_samp(x) FROM VALUES (double('inf')) v(x);

--: spread_27
SELECT var_samp(x) OVER () FROM VALUES (double('inf')) v(x);

--: spread_28
SELECT var_samp(x) FROM VALUES (double('NaN')),(1D) v(x);

--: spread_29
SELECT var_samp(x) OVER () FROM VALUES (double('NaN')),(1D) v(x);

--: spread_30
SELECT var_samp(x) FROM VALUES (double('inf')),(1D) v(x);

--: spread_31
SELECT var_samp(x) OVER () FROM VALUES (double('inf')),(1D) v(x);

--: spread_32
SELECT var_samp(x) FROM VALUES (double('-inf')),(double('inf')) v(x);

--: spread_33
SELECT var_samp(x) OVER () FROM VALUES (double('-inf')),(double('inf')) v(x);

--: spread_34
SELECT var_samp(x) FROM VALUES (1D),(double('NaN')),(2D) v(x);

--: spread_35
SELECT var_samp(x) OVER () FROM VALUES (1D),(double('NaN')),(2D) v(x);

--: spread_36
SELECT var_samp(x) FROM VALUES (float('NaN')) v(x);

--: spread_37
SELECT var_samp(x) OVER () FROM VALUES (float('NaN')) v(x);

--: spread_38
SELECT var_samp(x) FROM VALUES (1e308D) v(x);

--: spread_39
SELECT var_samp(x) FROM VALUES (1e308D),(-1e308D) v(x);

--: spread_40
SELECT var_samp(x) FROM VALUES (1e200D),(1D) v(x);

--: spread_41
SELECT var_samp(x) FROM VALUES (NULL),(double('NaN')) v(x);

--: spread_42
SELECT var_samp(x) OVER () FROM VALUES (NULL),(double('NaN')) v(x);

--: spread_43
SELECT var_samp(x) FROM VALUES (1D) v(x);

--: spread_44
SELECT var_samp(x) OVER () FROM VALUES (1D) v(x);

--: spread_45
SELECT var_samp(x) FROM VALUES (5D),(5D) v(x);

--: spread_46
SELECT var_samp(x) OVER () FROM VALUES (5D),(5D) v(x);

--: spread_47
SELECT stddev_pop(x) FROM VALUES (double('NaN')) v(x);

--: spread_48
SELECT stddev_pop(x) FROM VALUES (double('inf')) v(x);

--: spread_49
SELECT stddev_pop(x) FROM VALUES (double('NaN')),(1D) v(x);

--: spread_50
SELECT stddev_pop(x) FROM VALUES (double('inf')),(1D) v(x);

--: spread_51
SELECT stddev_pop(x) FROM VALUES (double('-inf')),(double('inf')) v(x);

--: spread_52
SELECT stddev_pop(x) FROM VALUES (1D),(double('NaN')),(2D) v(x);

--: spread_53
SELECT stddev_pop(x) FROM VALUES (float('NaN')) v(x);

--: spread_54
SELECT stddev_pop(x) FROM VALUES (1e308D) v(x);

--: spread_55
SELECT stddev_pop(x) FROM VALUES (1e308D),(-1e308D) v(x);

--: spread_56
SELECT stddev_pop(x) FROM VALUES (1e200D),(1D) v(x);

--: spread_57
SELECT stddev_pop(x) FROM VALUES (NULL),(double('NaN')) v(x);

--: spread_58
SELECT stddev_pop(x) FROM VALUES (1D) v(x);

--: spread_59
SELECT stddev_pop(x) FROM VALUES (5D),(5D) v(x);

--: spread_60
SELECT stddev_samp(x) FROM VALUES (double('NaN')) v(x);

--: spread_61
SELECT stddev_samp(x) FROM VALUES (double('inf')) v(x);

--: spread_62
SELECT stddev_samp(x) FROM VALUES (double('NaN')),(1D) v(x);

--: spread_63
SELECT stddev_samp(x) FROM VALUES (double('inf')),(1D) v(x);

--: spread_64
SELECT stddev_samp(x) FROM VALUES (double('-inf')),(double('inf')) v(x);

--: spread_65
SELECT stddev_samp(x) FROM VALUES (1D),(double('NaN')),(2D) v(x);

--: spread_66
SELECT stddev_samp(x) FROM VALUES (float('NaN')) v(x);

--: spread_67
SELECT stddev_samp(x) FROM VALUES (1e308D) v(x);

--: spread_68
SELECT stddev_samp(x) FROM VALUES (1e308D),(-1e308D) v(x);

--: spread_69
SELECT stddev_samp(x) FROM VALUES (1e200D),(1D) v(x);

--: spread_70
SELECT stddev_samp(x) FROM VALUES (NULL),(double('NaN')) v(x);

--: spread_71
SELECT stddev_samp(x) FROM VALUES (1D) v(x);

--: spread_72
SELECT stddev_samp(x) FROM VALUES (5D),(5D) v(x);

--: spread_73
SELECT variance(x) FROM VALUES (double('NaN')) v(x);

--: spread_74
SELECT variance(x) OVER () FROM VALUES (double('NaN')) v(x);

--: spread_75
SELECT variance(x) FROM VALUES (double('inf')) v(x);

--: spread_76
SELECT variance(x) OVER () FROM VALUES (double('inf')) v(x);

--: spread_77
SELECT variance(x) FROM VALUES (double('NaN')),(1D) v(x);

--: spread_78
SELECT variance(x) OVER () FROM VALUES (double('NaN')),(1D) v(x);

--: spread_79
SELECT variance(x) FROM VALUES (double('inf')),(1D) v(x);

--: spread_80
SELECT variance(x) OVER () FROM VALUES (double('inf')),(1D) v(x);

--: spread_81
SELECT variance(x) FROM VALUES (double('-inf')),(double('inf')) v(x);

--: spread_82
SELECT variance(x) OVER () FROM VALUES (double('-inf')),(double('inf')) v(x);

--: spread_83
SELECT variance(x) FROM VALUES (1D),(double('NaN')),(2D) v(x);

--: spread_84
SELECT variance(x) OVER () FROM VALUES (1D),(double('NaN')),(2D) v(x);

--: spread_85
SELECT variance(x) FROM VALUES (float('NaN')) v(x);

--: spread_86
SELECT variance(x) OVER () FROM VALUES (float('NaN')) v(x);

--: spread_87
SELECT variance(x) FROM VALUES (1e308D) v(x);

--: spread_88
SELECT variance(x) FROM VALUES (1e308D),(-1e308D) v(x);

--: spread_89
SELECT variance(x) FROM VALUES (1e200D),(1D) v(x);

--: spread_90
SELECT variance(x) FROM VALUES (NULL),(double('NaN')) v(x);

--: spread_91
SELECT variance(x) OVER () FROM VALUES (NULL),(double('NaN')) v(x);

--: spread_92
SELECT variance(x) FROM VALUES (1D) v(x);

--: spread_93
SELECT variance(x) OVER () FROM VALUES (1D) v(x);

--: spread_94
SELECT variance(x) FROM VALUES (5D),(5D) v(x);

--: spread_95
SELECT variance(x) OVER () FROM VALUES (5D),(5D) v(x);

--: spread_96
SELECT stddev(x) FROM VALUES (double('NaN')) v(x);

--: spread_97
SELECT stddev(x) FROM VALUES (double('inf')) v(x);

--: spread_98
SELECT stddev(x) FROM VALUES (double('NaN')),(1D) v(x);

--: spread_99
SELECT stddev(x) FROM VALUES (double('inf')),(1D) v(x);

--: spread_100
SELECT stddev(x) FROM VALUES (double('-inf')),(double('inf')) v(x);

--: spread_101
SELECT stddev(x) FROM VALUES (1D),(double('NaN')),(2D) v(x);

--: spread_102
SELECT stddev(x) FROM VALUES (float('NaN')) v(x);

--: spread_103
SELECT stddev(x) FROM VALUES (1e308D) v(x);

--: spread_104
SELECT stddev(x) FROM VALUES (1e308D),(-1e308D) v(x);

--: spread_105
SELECT stddev(x) FROM VALUES (1e200D),(1D) v(x);

--: spread_106
SELECT stddev(x) FROM VALUES (NULL),(double('NaN')) v(x);

--: spread_107
SELECT stddev(x) FROM VALUES (1D) v(x);

--: spread_108
SELECT stddev(x) FROM VALUES (5D),(5D) v(x);

--: spread_109
SELECT std(x) FROM VALUES (double('NaN')) v(x);

--: spread_110
SELECT std(x) FROM VALUES (double('inf')) v(x);

--: spread_111
SELECT std(x) FROM VALUES (double('NaN')),(1D) v(x);

--: spread_112
SELECT std(x) FROM VALUES (double('inf')),(1D) v(x);

--: spread_113
SELECT std(x) FROM VALUES (double('-inf')),(double('inf')) v(x);

--: spread_114
SELECT std(x) FROM VALUES (1D),(double('NaN')),(2D) v(x);

--: spread_115
SELECT std(x) FROM VALUES (float('NaN')) v(x);

--: spread_116
SELECT std(x) FROM VALUES (1e308D) v(x);

--: spread_117
SELECT std(x) FROM VALUES (1e308D),(-1e308D) v(x);

--: spread_118
SELECT std(x) FROM VALUES (1e200D),(1D) v(x);

--: spread_119
SELECT std(x) FROM VALUES (NULL),(double('NaN')) v(x);

--: spread_120
SELECT std(x) FROM VALUES (1D) v(x);

--: spread_121
SELECT std(x) FROM VALUES (5D),(5D) v(x);

--: hint_0
SELECT /*+ REPARTITION(zz) */ a FROM (SELECT 1 a, 2 b) t;

--: hint_1
SELECT /*+ REPARTITION(a) */ a FROM (SELECT 1 a, 2 b) t;

--: hint_2
SELECT /*+ REPARTITION(b) */ a FROM (SELECT 1 a, 2 b) t;

--: hint_3
SELECT /*+ REPARTITION(t.b) */ a FROM (SELECT 1 a, 2 b) t;

--: hint_4
SELECT /*+ REPARTITION(3, zz) */ a FROM (SELECT 1 a, 2 b) t;

--: hint_5
SELECT /*+ REPARTITION(3, b) */ a FROM (SELECT 1 a, 2 b) t;

--: hint_6
SELECT /*+ REPARTITION_BY_RANGE(zz) */ a FROM (SELECT 1 a, 2 b) t;

--: hint_7
SELECT /*+ REPARTITION_BY_RANGE(b) */ a FROM (SELECT 1 a, 2 b) t;

--: hint_8
SELECT /*+ REPARTITION_BY_RANGE(3, b) */ a FROM (SELECT 1 a, 2 b) t;

--: hint_9
SELECT /*+ REBALANCE(zz) */ a FROM (SELECT 1 a, 2 b) t;

--: hint_10
SELECT /*+ REBALANCE(b) */ a FROM (SELECT 1 a, 2 b) t;

--: hint_11
SELECT /*+ REBALANCE(3) */ a FROM (SELECT 1 a, 2 b) t;

--: hint_12
SELECT /*+ REBALANCE */ a FROM (SELECT 1 a, 2 b) t;

--: hint_13
SELECT /*+ COALESCE(2) */ a FROM (SELECT 1 a, 2 b) t;

--: hint_14
SELECT /*+ COALESCE(zz) */ a FROM (SELECT 1 a, 2 b) t;

--: hint_15
SELECT /*+ COALESCE */ a FROM (SELECT 1 a, 2 b) t;

--: hint_16
SELECT /*+ REPARTITION */ a FROM (SELECT 1 a, 2 b) t;

--: hint_18
SELECT /*+ REPARTITION('a') */ a FROM (SELECT 1 a, 2 b) t;

--: hint_19
SELECT /*+ REPARTITION(0) */ a FROM (SELECT 1 a, 2 b) t;

--: hint_20
SELECT /*+ REPARTITION(-1) */ a FROM (SELECT 1 a, 2 b) t;

--: hint_21
SELECT /*+ COALESCE(0) */ a FROM (SELECT 1 a, 2 b) t;

--: hint_22
SELECT /*+ BROADCAST(zz) */ a FROM (SELECT 1 a, 2 b) t;

--: hint_23
SELECT /*+ MERGE(t) */ a FROM (SELECT 1 a, 2 b) t;

--: hint_24
SELECT /*+ nosuch(a) */ a FROM (SELECT 1 a, 2 b) t;

--: hint_25
SELECT /*+ REPARTITION(a, 3) */ a FROM (SELECT 1 a, 2 b) t;

--: hint_26
SELECT /*+ REPARTITION(3, 4) */ a FROM (SELECT 1 a, 2 b) t;

--: hint_27
SELECT /*+ REPARTITION_BY_RANGE(0) */ a FROM (SELECT 1 a, 2 b) t;

--: hint_28
SELECT /*+ SHUFFLE_HASH */ a FROM (SELECT 1 a, 2 b) t;

--: hint_29
SELECT /*+ SKEW('t') */ a FROM (SELECT 1 a, 2 b) t;

--: hinted_31
SELECT /*+ REPARTITION(`a`) */ a FROM (SELECT 1 a, 2 b) t;

--: hinted_32
SELECT /*+ REPARTITION('zz') */ a FROM (SELECT 1 a, 2 b) t;

--: hinted_33
SELECT /*+ REPARTITION(t.zz) */ a FROM (SELECT 1 a, 2 b) t;

--: hinted_34
SELECT /*+ REPARTITION(1.5) */ a FROM (SELECT 1 a, 2 b) t;

--: hinted_35
SELECT /*+ REPARTITION(a), COALESCE(0) */ a FROM (SELECT 1 a, 2 b) t;

--: hinted_36
SELECT /*+ COALESCE(0), REPARTITION(0) */ a FROM (SELECT 1 a, 2 b) t;

--: hinted_37
SELECT /*+ REPARTITION(-1, a) */ a FROM (SELECT 1 a, 2 b) t;

--: hinted_38
SELECT /*+ REPARTITION(NULL) */ a FROM (SELECT 1 a, 2 b) t;

--: hinted_39
SELECT /*+ REPARTITION(true) */ a FROM (SELECT 1 a, 2 b) t;

--: hinted_40
SELECT /*+ REPARTITION(2, 'a') */ a FROM (SELECT 1 a, 2 b) t;

--: hinted_41
SELECT /*+ REBALANCE(0) */ a FROM (SELECT 1 a, 2 b) t;

--: hinted_42
SELECT /*+ REBALANCE(2, a, b) */ a FROM (SELECT 1 a, 2 b) t;

--: hinted_43
SELECT /*+ COALESCE(1, a) */ a FROM (SELECT 1 a, 2 b) t;

--: hinted_44
SELECT /*+ REPARTITION() */ a FROM (SELECT 1 a, 2 b) t;

--: hinted_45
SELECT /*+ 1 */ a FROM (SELECT 1 a, 2 b) t;

--: hinted_46
SELECT /*+ REPARTITION(3 */ a FROM (SELECT 1 a, 2 b) t;

--: hinted_47
SELECT /*+ REPARTITION BROADCAST */ a FROM (SELECT 1 a, 2 b) t;

--: hinted_48
SELECT /*+ REPARTITION_BY_RANGE('a', 2) */ a FROM (SELECT 1 a, 2 b) t;

--: hinted_50
SELECT /*+ COALESCE(1L) */ a FROM (SELECT 1 a, 2 b) t;

--: hinted_51
SELECT /*+ REPARTITION(2L) */ a FROM (SELECT 1 a, 2 b) t;

--: hinted_53
SELECT /*+ REPARTITION(a AS b) */ a FROM (SELECT 1 a, 2 b) t;

--: hinted_54
SELECT /*+ REPARTITION(a,) */ a FROM (SELECT 1 a, 2 b) t;

--: hinted_55
SELECT spark_partition_id() p, id FROM (SELECT /*+ REPARTITION(3, id) */ id FROM range(0,9,1,1));

--: hinted_56
SELECT /*+ REPARTITION(3, id) */ id, spark_partition_id() p FROM range(0,9,1,1);

--: hinted_57
SELECT /*+ COALESCE(1) */ DISTINCT id FROM range(0,9,1,1) ORDER BY id;

--: hinted_58
INSERT INTO nowhere SELECT /*+ REPARTITION(zz) */ 1;

--: hinted_59
SELECT /*+ REPARTITION(n) */ id, count(*) n FROM range(3) GROUP BY id;

--: hinted_60
SELECT /*+ REPARTITION(k) */ count(*) n FROM (SELECT 1 k) GROUP BY k;

--: hinted_61
SELECT /*+ REPARTITION(zz) */ 1 UNION SELECT 2;

--: hinted_62
WITH t AS (SELECT /*+ REPARTITION(zz) */ 1 a) SELECT 2;

--: grouped_0
SELECT max(b) FROM (SELECT * FROM VALUES (1,'x'),(2,'y'),(2,'z') AS v(a,b)) t  GROUP BY t.a  CLUSTER BY a;

--: grouped_1
SELECT max(b) FROM (SELECT * FROM VALUES (1,'x'),(2,'y'),(2,'z') AS v(a,b)) t  GROUP BY t.a  SORT BY a;

--: grouped_4
SELECT max(b) FROM (SELECT * FROM VALUES (1,'x'),(2,'y'),(2,'z') AS v(a,b)) t  GROUP BY t.a HAVING any_value(b) IS NOT NULL CLUSTER BY a;

--: grouped_5
SELECT max(b) FROM (SELECT * FROM VALUES (1,'x'),(2,'y'),(2,'z') AS v(a,b)) t  GROUP BY t.a HAVING any_value(b) IS NOT NULL SORT BY a;

--: grouped_8
SELECT max(b) FROM (SELECT * FROM VALUES (1,'x'),(2,'y'),(2,'z') AS v(a,b)) t  GROUP BY t.a HAVING max(b) > 'a' CLUSTER BY a;

--: grouped_12
SELECT max(b) FROM (SELECT * FROM VALUES (1,'x'),(2,'y'),(2,'z') AS v(a,b)) t  GROUP BY t.a HAVING t.a > 0 CLUSTER BY a;

--: grouped_16
SELECT max(b) FROM (SELECT * FROM VALUES (1,'x'),(2,'y'),(2,'z') AS v(a,b)) t , LATERAL (SELECT t.a + 1 AS la) GROUP BY t.a  CLUSTER BY a;

--: grouped_20
SELECT max(b) FROM (SELECT * FROM VALUES (1,'x'),(2,'y'),(2,'z') AS v(a,b)) t , LATERAL (SELECT t.a + 1 AS la) GROUP BY t.a HAVING any_value(b) IS NOT NULL CLUSTER BY a;

--: grouped_36
SELECT max(b), a+1 FROM (SELECT * FROM VALUES (1,'x'),(2,'y'),(2,'z') AS v(a,b)) t  GROUP BY t.a HAVING any_value(b) IS NOT NULL CLUSTER BY a;

--: grouped_68
SELECT max(b), a FROM (SELECT * FROM VALUES (1,'x'),(2,'y'),(2,'z') AS v(a,b)) t  GROUP BY t.a HAVING any_value(b) IS NOT NULL CLUSTER BY a;

--: grouped_100
SELECT named_struct('z', a).z FROM (SELECT * FROM VALUES (1,'x'),(2,'y'),(2,'z') AS v(a,b)) t  GROUP BY t.a HAVING any_value(b) IS NOT NULL CLUSTER BY a;

--: grouped_108
SELECT named_struct('z', a).z FROM (SELECT * FROM VALUES (1,'x'),(2,'y'),(2,'z') AS v(a,b)) t  GROUP BY t.a HAVING t.a > 0 CLUSTER BY a;
