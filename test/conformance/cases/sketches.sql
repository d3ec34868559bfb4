-- Sketches: of quantiles, distinct values, frequencies and histograms, where what they say is exact.

--: sketch_001
select hll_sketch_estimate(hll_sketch_agg(col, 12)) from values (1),(1),(2),(2),(3) tab(col);

--: sketch_002
select hll_sketch_estimate(hll_sketch_agg(col)) from values ('a'),('b'),('a'),(null) tab(col);

--: sketch_003
select hex(hll_sketch_agg(col, 12)) from values (1) tab(col);

--: sketch_004
select hex(hll_sketch_agg(col, 4)) from values (1),(2),(3) tab(col);

--: sketch_005
select hll_sketch_estimate(hll_sketch_agg(id)) from range(10);

--: sketch_006
select hll_sketch_estimate(hll_sketch_agg(id)) from range(100);

--: sketch_007
select hll_sketch_estimate(hll_union(hll_sketch_agg(id), hll_sketch_agg(id+5))) from range(10);

--: sketch_008
select hll_sketch_estimate(hll_union_agg(s)) from (select hll_sketch_agg(id) s from range(10) union all select hll_sketch_agg(id+5) from range(10));

--: sketch_009
select hll_sketch_agg(1.5D) from range(1);

--: sketch_010
select hll_sketch_agg(id, 3) from range(1);

--: sketch_011
select hll_sketch_agg(id) from range(0);

--: sketch_012
select theta_sketch_estimate(theta_sketch_agg(col)) from values (1),(1),(2),(2),(3) tab(col);

--: sketch_013
select hex(theta_sketch_agg(col)) from values (1) tab(col);

--: sketch_014
select hex(theta_sketch_agg(col)) from values (1),(2),(3) tab(col);

--: sketch_015
select theta_sketch_estimate(theta_sketch_agg(id)) from range(3000);

--: sketch_016
select theta_sketch_estimate(theta_union(theta_sketch_agg(id), theta_sketch_agg(id+5))), theta_sketch_estimate(theta_intersection(theta_sketch_agg(id), theta_sketch_agg(id+5))), theta_sketch_estimate(theta_difference(theta_sketch_agg(id), theta_sketch_agg(id+5))) from range(10);

--: sketch_017
select theta_sketch_estimate(theta_union_agg(s)), theta_sketch_estimate(theta_intersection_agg(s)) from (select theta_sketch_agg(id) s from range(10) union all select theta_sketch_agg(id+5) from range(10));

--: sketch_018
select theta_sketch_estimate(theta_sketch_agg(x)) from values ('a'),('b'),(''),(null) t(x);

--: sketch_019
select theta_sketch_estimate(theta_sketch_agg(x)) from values (1.5D),(double('nan')),(-0.0D),(0.0D) t(x);

--: sketch_020
select theta_sketch_estimate(theta_sketch_agg(x)) from values (array(1,2)),(array(2,1)) t(x);

--: sketch_021
select theta_sketch_estimate(unhex('00'));

--: sketch_022
select kll_sketch_to_string_bigint(kll_sketch_agg_bigint(col)) from values (1),(2),(3),(4),(5) tab(col);

--: sketch_023
select hex(kll_sketch_agg_bigint(col)) from values (1) tab(col);

--: sketch_024
select kll_sketch_get_n_bigint(kll_sketch_agg_bigint(col)), kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(col), 0.5), kll_sketch_get_rank_bigint(kll_sketch_agg_bigint(col), 3) from values (1),(2),(3),(4),(5) tab(col);

--: sketch_025
select kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(col), array(0.0,0.25,0.5,0.75,1.0)), kll_sketch_get_rank_bigint(kll_sketch_agg_bigint(col), array(0,1,3,9)) from values (1),(2),(3),(4),(5) tab(col);

--: sketch_026
select kll_sketch_get_quantile_double(kll_sketch_agg_double(col), 0.5), kll_sketch_get_rank_double(kll_sketch_agg_double(col), 3D), kll_sketch_get_n_double(kll_sketch_agg_double(col)) from values (1.0D),(2.0D),(3.5D) tab(col);

--: sketch_027
select kll_sketch_get_quantile_float(kll_sketch_agg_float(col), 0.5), kll_sketch_get_rank_float(kll_sketch_agg_float(col), 3F), kll_sketch_to_string_float(kll_sketch_agg_float(col)) from values (1.0F),(2.0F),(3.5F) tab(col);

--: sketch_028
select kll_sketch_get_n_bigint(kll_sketch_merge_bigint(kll_sketch_agg_bigint(col), kll_sketch_agg_bigint(col))) from values (1),(2),(3),(4),(5) tab(col);

--: sketch_029
select kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(id), 0.5) from range(150);

--: sketch_030
select kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(id, 400), 0.5) from range(300);

--: sketch_031
select kll_sketch_agg_bigint(id, 4) from range(3);

--: sketch_032
select kll_sketch_agg_bigint(1.5D);

--: sketch_033
select kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(id), 1.5) from range(3);

--: sketch_034
select kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(id), 0.5) from range(0);

--: sketch_035
select kll_sketch_get_n_bigint(unhex('00'));

--: sketch_036
select hex(count_min_sketch(col, 0.5D, 0.5D, 1)) from values (1),(2),(1) tab(col);

--: sketch_037
select hex(count_min_sketch(col, 0.5D, 0.5D, 1)) from values ('a') tab(col);

--: sketch_038
select length(count_min_sketch(id, 0.01D, 0.9D, 42)) from range(100);

--: sketch_039
select histogram_numeric(col, 5) from values (0),(1),(2),(10) tab(col);

--: sketch_040
select histogram_numeric(col, 3) from values (0),(1),(2),(10),(11),(50) tab(col);

--: sketch_041
select histogram_numeric(x, 2) from values (1.5D),(2.5D),(null),(9.0D) t(x);

--: sketch_042
select histogram_numeric(x, 2) from values (date'2020-01-01'),(date'2020-01-05'),(date'2021-01-01') t(x);

--: sketch_043
select count_min_sketch(1.5D, 0.1D, 0.9D, 1);

--: sketch_044
select count_min_sketch(id, 0D, 0.9D, 1) from range(1);

--: sketch_045
select count_min_sketch(id, 0.1D, 1.5D, 1) from range(1);

--: sketch_046
select count_min_sketch(id, 0.1D, 0.9D, id) from range(1);

--: sketch_047
select count_min_sketch(id, null, 0.9D, 1) from range(1);

--: sketch_048
select hex(count_min_sketch(id, 0.5D, 0.5D, 1)) from range(0);

--: sketch_049
select hex(count_min_sketch(x, 0.3D, 0.8D, 7L)) from values ('a'),('bcdef'),(null),('a') t(x);

--: sketch_050
select hex(count_min_sketch(x, 0.3, 0.8, 7)) from values (x'0102'),(x'') t(x);

--: sketch_051
select hex(count_min_sketch(cast(id as tinyint), 0.3, 0.8, 7)) from range(5);

--: sketch_052
select hex(count_min_sketch(-id, 0.3, 0.8, -7)) from range(5);

--: sketch_053
select histogram_numeric(id, 0) from range(3);

--: sketch_054
select histogram_numeric(id, 1) from range(3);

--: sketch_055
select histogram_numeric(id, null) from range(3);

--: sketch_056
select histogram_numeric(id, id) from range(3);

--: sketch_057
select histogram_numeric('1', 3);

--: sketch_058
select histogram_numeric('a', 3);

--: sketch_059
select histogram_numeric(true, 3);

--: sketch_060
select histogram_numeric(id, 3) from range(0);

--: sketch_061
select histogram_numeric(cast(x as decimal(5,2)), 2) from values (1.5),(2.25),(9.0) t(x);

--: sketch_062
select histogram_numeric(timestamp'2020-01-01', 3);

--: sketch_063
select histogram_numeric(interval '1' day, 3);

--: sketch_064
select histogram_numeric(cast(x as float), 2) from values (1),(2),(9) t(x);

--: sketch_065
select histogram_numeric(id % 7, 3) from range(0, 50, 1, 1);

--: sketch_066
select histogram_numeric((id * 37) % 101, 7) from range(0, 200, 1, 1);

--: sketch_067
select kll_sketch_to_string_bigint(kll_sketch_agg_bigint(id)) from range(0);

--: sketch_068
select kll_sketch_to_string_bigint(kll_sketch_agg_bigint(id)) from range(1);

--: sketch_069
select kll_sketch_to_string_bigint(kll_sketch_agg_bigint(id)) from range(0,5,1,1);

--: sketch_070
select kll_sketch_to_string_double(kll_sketch_agg_double(id/2D)) from range(0,3,1,1);

--: sketch_071
select kll_sketch_to_string_float(kll_sketch_agg_float(cast(id as float))) from range(0,3,1,1);

--: sketch_072
select hex(kll_sketch_agg_bigint(id)) from range(0);

--: sketch_073
select hex(kll_sketch_agg_bigint(id)) from range(0,3,1,1);

--: sketch_074
select hex(kll_sketch_agg_double(id/2D)) from range(0,3,1,1);

--: sketch_075
select hex(kll_sketch_agg_float(cast(id as float))) from range(0,3,1,1);

--: sketch_076
select hex(kll_sketch_agg_double(id/2D)) from range(0,1,1,1);

--: sketch_077
select kll_sketch_agg_bigint(null);

--: sketch_078
select kll_sketch_agg_bigint('1');

--: sketch_079
select kll_sketch_agg_double('1');

--: sketch_080
select kll_sketch_agg_float(1.5D);

--: sketch_081
select kll_sketch_agg_float(1);

--: sketch_082
select kll_sketch_agg_double(1);

--: sketch_083
select kll_sketch_agg_bigint(id, id) from range(3);

--: sketch_084
select kll_sketch_agg_bigint(id, null) from range(3);

--: sketch_085
select kll_sketch_agg_bigint(id, 8) is null from range(3);

--: sketch_086
select kll_sketch_get_n_bigint(null), kll_sketch_to_string_bigint(null), kll_sketch_get_quantile_bigint(null,0.5), kll_sketch_merge_bigint(null, null);

--: sketch_087
select kll_sketch_get_n_bigint(kll_sketch_agg_double(1D));

--: sketch_088
select kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(id), null) from range(3);

--: sketch_089
select kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(id), array(0.1,null)) from range(3);

--: sketch_090
select kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(id), id) from range(3);

--: sketch_091
select kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(id), -0.1) from range(3);

--: sketch_092
select kll_sketch_get_rank_bigint(kll_sketch_agg_bigint(id), 1.5) from range(3);

--: sketch_093
select kll_sketch_get_rank_bigint(kll_sketch_agg_bigint(id), array(1L,null)) from range(3);

--: sketch_094
select kll_sketch_get_rank_double(kll_sketch_agg_double(id), 1) from range(3);

--: sketch_095
select kll_sketch_get_rank_bigint(kll_sketch_agg_bigint(id), 1) from range(0);

--: sketch_096
select kll_sketch_get_quantile_double(kll_sketch_agg_double(x), array(0.0,0.5,1.0)) from values (double('nan')),(1D),(2D) t(x);

--: sketch_097
select kll_sketch_get_n_bigint(kll_sketch_merge_bigint(kll_sketch_agg_bigint(id), kll_sketch_agg_bigint(id, 400))) from range(3);

--: sketch_098
select kll_sketch_merge_bigint(unhex('00'), kll_sketch_agg_bigint(id)) from range(3);

--: sketch_099
select kll_sketch_to_string_bigint(unhex('0011223344556677'));

--: sketch_100
select kll_sketch_get_quantile_bigint('x', 0.5);

--: sketch_101
select abs(kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(id), 0.5) - 50000) < 2000, abs(kll_sketch_get_rank_bigint(kll_sketch_agg_bigint(id), 25000)-0.25)<0.02, kll_sketch_get_n_bigint(kll_sketch_agg_bigint(id)) from range(100000);

--: sketch_102
select kll_sketch_get_n_bigint(kll_sketch_agg_bigint(id) filter (where id > 5)) from range(10);

--: sketch_103
select id%2, kll_sketch_get_n_bigint(kll_sketch_agg_bigint(id)) from range(10) group by 1 order by 1;

--: sketch_104
select length(hex(theta_sketch_agg(id))) from range(0,100,1,1);

--: sketch_105
select hex(theta_sketch_agg(id)) from range(0);

--: sketch_106
select hex(theta_sketch_agg(id)) from range(0,5,1,1);

--: sketch_107
select hex(theta_union(theta_sketch_agg(id), theta_sketch_agg(id+2))) from range(0,3,1,1);

--: sketch_108
select hex(theta_intersection(theta_sketch_agg(id), theta_sketch_agg(id+2))), hex(theta_difference(theta_sketch_agg(id), theta_sketch_agg(id+2))) from range(0,3,1,1);

--: sketch_109
select hex(theta_sketch_agg(x)) from values ('a') t(x);

--: sketch_110
select hex(theta_sketch_agg(x)) from values (1.5D) t(x);

--: sketch_111
select hex(theta_sketch_agg(x)) from values (1.5F) t(x);

--: sketch_112
select hex(theta_sketch_agg(x)) from values (array(1,2,3)) t(x);

--: sketch_113
select hex(theta_sketch_agg(x)) from values (array(1L,2L)) t(x);

--: sketch_114
select hex(theta_sketch_agg(x)) from values (x'0102') t(x);

--: sketch_115
select theta_sketch_agg(x) from values (true) t(x);

--: sketch_116
select theta_sketch_agg(id, 3) from range(1);

--: sketch_117
select theta_sketch_agg(id, 27) from range(1);

--: sketch_118
select theta_sketch_agg(id, id) from range(1);

--: sketch_119
select theta_sketch_estimate(null), theta_union(null,null);

--: sketch_120
select theta_union(theta_sketch_agg(id), theta_sketch_agg(id), 3) from range(2);

--: sketch_121
select theta_sketch_estimate(theta_union(theta_sketch_agg(id), theta_sketch_agg(id), 15)), theta_sketch_estimate(theta_union(theta_sketch_agg(id,10), theta_sketch_agg(id+1,12))) from range(2);

--: sketch_122
select theta_union_agg(s) from (select theta_sketch_agg(id) s from range(1)) where false;

--: sketch_123
select theta_union_agg(s, 15) is null, theta_union_agg(x'00') from (select theta_sketch_agg(id) s from range(1));

--: sketch_124
select theta_sketch_estimate('x');

--: sketch_125
select abs(theta_sketch_estimate(theta_sketch_agg(id)) - 100000) < 5000 from range(100000);

--: sketch_126
select hex(hll_sketch_agg(id, 8)) from range(0,12,1,1);

--: sketch_127
select length(hll_sketch_agg(id, 8)) from range(0,40,1,1);

--: sketch_128
select hex(hll_sketch_agg(x)) from values ('a') t(x);

--: sketch_129
select hex(hll_sketch_agg(x)) from values (x'61') t(x);

--: sketch_130
select hll_sketch_agg(id, 22) from range(1);

--: sketch_131
select hll_sketch_estimate(null), hll_union(null, null);

--: sketch_132
select hll_sketch_estimate(x'00');

--: sketch_133
select hll_union(hll_sketch_agg(id,10), hll_sketch_agg(id,12)) from range(3);

--: sketch_134
select hll_sketch_estimate(hll_union(hll_sketch_agg(id,10), hll_sketch_agg(id,12), true)) from range(3);

--: sketch_136
select hll_sketch_estimate(hll_union_agg(s, true)) from (select hll_sketch_agg(id,10) s from range(3) union all select hll_sketch_agg(id,12) from range(3));

--: sketch_137
select hll_sketch_estimate(hll_union_agg(s)) from (select hll_sketch_agg(id) s from range(3)) where false;

--: sketch_138
select hll_sketch_agg(true);

--: sketch_139
select abs(hll_sketch_estimate(hll_sketch_agg(id)) - 100000) < 8000 from range(100000);

--: sketch_140
select typeof(hll_sketch_agg(id)), typeof(theta_sketch_agg(id)), typeof(count_min_sketch(id,0.1D,0.9D,1)) from range(1);
