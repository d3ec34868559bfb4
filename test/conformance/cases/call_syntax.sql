--: setup
CREATE OR REPLACE TEMP VIEW t AS SELECT id, CAST(id AS STRING) s, CAST(id % 2 AS STRING) t, CAST(id AS DOUBLE) d, DATE'2020-01-01' + CAST(id AS INT) dt, CAST(CAST(id AS STRING) AS BINARY) b, CAST(id AS INTERVAL DAY) i FROM range(4);

--: beside_001
SELECT id FROM range(3) ORDER BY try_validate_utf8('0') DESC, id DESC;

--: beside_002
SELECT id FROM range(3) ORDER BY nvl(2, 3), id DESC;

--: beside_003
SELECT id, id+1 FROM range(3) ORDER BY coalesce(2), id DESC;

--: beside_004
SELECT listagg(id, ',') WITHIN GROUP (ORDER BY coalesce(2)) FROM range(3);

--: beside_005
SELECT listagg(id, ',') WITHIN GROUP (ORDER BY try_validate_utf8('0')) FROM range(3);

--: beside_006
SELECT id, row_number() OVER (ORDER BY try_validate_utf8('0')) FROM range(3);

--: beside_007
SELECT id, row_number() OVER (ORDER BY coalesce(2)) FROM range(3);

--: beside_008
SELECT id, row_number() OVER (PARTITION BY coalesce(2) ORDER BY id) FROM range(3);

--: beside_009
SELECT count(*) FROM range(3) GROUP BY coalesce(2);

--: beside_010
SELECT count(*), coalesce(2) FROM range(3) GROUP BY coalesce(2);

--: beside_011
SELECT count(*), try_validate_utf8('0') FROM range(3) GROUP BY try_validate_utf8('0');

--: beside_012
SELECT id FROM range(3) ORDER BY if(true, 1, 2), id DESC;

--: beside_013
SELECT id FROM range(3) ORDER BY typeof(id), id DESC;

--: beside_014
SELECT id FROM range(3) ORDER BY current_database(), id DESC;

--: beside_015
SELECT count(*) FROM range(3) GROUP BY current_database();

--: beside_016
SELECT count(*) FROM range(3) GROUP BY typeof(id);

--: beside_017
SELECT count(*) FROM range(3) GROUP BY 1+1;

--: beside_018
SELECT listagg(id, ',') WITHIN GROUP (ORDER BY typeof(id)) FROM range(3);

--: beside_019
SELECT listagg(id, ',') WITHIN GROUP (ORDER BY current_database()) FROM range(3);

--: beside_020
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY coalesce(2)) FROM range(3);

--: beside_021
SELECT mode() WITHIN GROUP (ORDER BY coalesce(2)) FROM range(3);

--: beside_022
SELECT id, first_value(id) OVER (ORDER BY typeof(id)) FROM range(3);

--: beside_023
SELECT id, sum(id) OVER (ORDER BY typeof(id)) FROM range(3);

--: beside_024
SELECT id FROM range(3) ORDER BY raise_error('x');

--: beside_025
SELECT id FROM range(3) ORDER BY 1/0;

--: beside_026
SELECT id FROM range(3) ORDER BY assert_true(false);

--: beside_027
SELECT id FROM range(3) ORDER BY rand() IS NULL, id DESC;

--: beside_028
SELECT mode() WITHIN GROUP (ORDER BY id DESC) FROM range(3);

--: beside_029
SELECT mode() WITHIN GROUP (ORDER BY id) FROM range(3);

--: beside_030
SELECT id FROM range(3) ORDER BY upper('a') LIMIT 2;

--: beside_031
SELECT a.id, (SELECT max(id) FROM range(3) ORDER BY a.id) FROM range(2) a;

--: beside_032
SELECT listagg(DISTINCT id) WITHIN GROUP (ORDER BY id) FROM t;

--: beside_033
SELECT listagg(DISTINCT id) WITHIN GROUP (ORDER BY s) FROM t;

--: beside_034
SELECT listagg(DISTINCT id) WITHIN GROUP (ORDER BY t) FROM t;

--: beside_035
SELECT listagg(DISTINCT id) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_036
SELECT listagg(DISTINCT id) WITHIN GROUP (ORDER BY dt) FROM t;

--: beside_037
SELECT listagg(DISTINCT id) WITHIN GROUP (ORDER BY b) FROM t;

--: beside_038
SELECT listagg(DISTINCT id) WITHIN GROUP (ORDER BY id DESC) FROM t;

--: beside_039
SELECT listagg(DISTINCT id) WITHIN GROUP (ORDER BY id, id) FROM t;

--: beside_040
SELECT listagg(DISTINCT id) WITHIN GROUP (ORDER BY upper(t)) FROM t;

--: beside_041
SELECT listagg(DISTINCT id) WITHIN GROUP (ORDER BY CAST(id AS STRING)) FROM t;

--: beside_042
SELECT listagg(DISTINCT s) WITHIN GROUP (ORDER BY id) FROM t;

--: beside_043
SELECT listagg(DISTINCT s) WITHIN GROUP (ORDER BY s) FROM t;

--: beside_044
SELECT listagg(DISTINCT s) WITHIN GROUP (ORDER BY t) FROM t;

--: beside_045
SELECT listagg(DISTINCT s) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_046
SELECT listagg(DISTINCT s) WITHIN GROUP (ORDER BY dt) FROM t;

--: beside_047
SELECT listagg(DISTINCT s) WITHIN GROUP (ORDER BY b) FROM t;

--: beside_048
SELECT listagg(DISTINCT s) WITHIN GROUP (ORDER BY s DESC) FROM t;

--: beside_049
SELECT listagg(DISTINCT s) WITHIN GROUP (ORDER BY s, id) FROM t;

--: beside_050
SELECT listagg(DISTINCT s) WITHIN GROUP (ORDER BY upper(t)) FROM t;

--: beside_051
SELECT listagg(DISTINCT s) WITHIN GROUP (ORDER BY CAST(s AS STRING)) FROM t;

--: beside_052
SELECT listagg(DISTINCT b) WITHIN GROUP (ORDER BY id) FROM t;

--: beside_053
SELECT listagg(DISTINCT b) WITHIN GROUP (ORDER BY s) FROM t;

--: beside_054
SELECT listagg(DISTINCT b) WITHIN GROUP (ORDER BY t) FROM t;

--: beside_055
SELECT listagg(DISTINCT b) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_056
SELECT listagg(DISTINCT b) WITHIN GROUP (ORDER BY dt) FROM t;

--: beside_057
SELECT listagg(DISTINCT b) WITHIN GROUP (ORDER BY b) FROM t;

--: beside_058
SELECT listagg(DISTINCT b) WITHIN GROUP (ORDER BY b DESC) FROM t;

--: beside_059
SELECT listagg(DISTINCT b) WITHIN GROUP (ORDER BY b, id) FROM t;

--: beside_060
SELECT listagg(DISTINCT b) WITHIN GROUP (ORDER BY upper(t)) FROM t;

--: beside_061
SELECT listagg(DISTINCT b) WITHIN GROUP (ORDER BY CAST(b AS STRING)) FROM t;

--: beside_062
SELECT listagg(DISTINCT upper(t)) WITHIN GROUP (ORDER BY id) FROM t;

--: beside_063
SELECT listagg(DISTINCT upper(t)) WITHIN GROUP (ORDER BY s) FROM t;

--: beside_064
SELECT listagg(DISTINCT upper(t)) WITHIN GROUP (ORDER BY t) FROM t;

--: beside_065
SELECT listagg(DISTINCT upper(t)) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_066
SELECT listagg(DISTINCT upper(t)) WITHIN GROUP (ORDER BY dt) FROM t;

--: beside_067
SELECT listagg(DISTINCT upper(t)) WITHIN GROUP (ORDER BY b) FROM t;

--: beside_068
SELECT listagg(DISTINCT upper(t)) WITHIN GROUP (ORDER BY upper(t) DESC) FROM t;

--: beside_069
SELECT listagg(DISTINCT upper(t)) WITHIN GROUP (ORDER BY upper(t), id) FROM t;

--: beside_070
SELECT listagg(DISTINCT upper(t)) WITHIN GROUP (ORDER BY upper(t)) FROM t;

--: beside_071
SELECT listagg(DISTINCT upper(t)) WITHIN GROUP (ORDER BY CAST(upper(t) AS STRING)) FROM t;

--: beside_072
SELECT string_agg(DISTINCT s, ',') WITHIN GROUP (ORDER BY upper('a')) FROM t;

--: beside_073
SELECT listagg(s, t) FROM t;

--: beside_074
SELECT listagg(s, ',') WITHIN GROUP (ORDER BY d DESC, s) FROM t;

--: beside_075
SELECT listagg(s, ',') WITHIN GROUP (ORDER BY d DESC, s) OVER () FROM t;

--: beside_076
SELECT listagg(s, ',') OVER (ORDER BY s) FROM t;

--: beside_077
SELECT max(s) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_078
SELECT upper(s) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_079
SELECT mode(d) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_080
SELECT mode() FROM t;

--: beside_081
SELECT mode() WITHIN GROUP (ORDER BY d, s) FROM t;

--: beside_082
SELECT percentile_cont(0.5) FROM t;

--: beside_083
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY d, s) FROM t;

--: beside_084
SELECT percentile_cont(DISTINCT 0.5) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_085
SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY d) OVER (PARTITION BY t) FROM t;

--: beside_086
SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY d) OVER (PARTITION BY t ORDER BY d) FROM t;

--: beside_087
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY s) FROM t;

--: beside_088
SELECT percentile_cont(1.5) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_089
SELECT percentile_cont(d) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_090
SELECT percentile_cont(NULL) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_091
SELECT percentile_cont(array(0.5, 0.1)) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_092
SELECT upper(DISTINCT s) FROM t;

--: beside_093
SELECT upper(s) FILTER (WHERE id > 1) FROM t;

--: beside_094
SELECT upper(s) IGNORE NULLS FROM t;

--: beside_095
SELECT row_number() FILTER (WHERE id > 1) OVER (ORDER BY id) FROM t;

--: beside_096
SELECT row_number() IGNORE NULLS OVER (ORDER BY id) FROM t;

--: beside_097
SELECT lag(DISTINCT id) OVER (ORDER BY id) FROM t;

--: beside_098
SELECT lag(id) FILTER (WHERE id > 1) OVER (ORDER BY id) FROM t;

--: beside_099
SELECT lag(id) IGNORE NULLS OVER (ORDER BY id) FROM t;

--: beside_100
SELECT nth_value(id, 2) IGNORE NULLS OVER (ORDER BY id) FROM t;

--: beside_101
SELECT nth_value(DISTINCT id, 2) OVER (ORDER BY id) FROM t;

--: beside_102
SELECT ntile(DISTINCT 2) OVER (ORDER BY id) FROM t;

--: beside_103
SELECT sum(id) IGNORE NULLS FROM t;

--: beside_104
SELECT max(id) RESPECT NULLS FROM t;

--: beside_105
SELECT collect_list(id) IGNORE NULLS FROM t;

--: beside_106
SELECT array_agg(id) IGNORE NULLS FROM t;

--: beside_107
SELECT count(id) IGNORE NULLS FROM t;

--: beside_108
SELECT max_by(id, t) IGNORE NULLS FROM t;

--: beside_109
SELECT any_value(id) IGNORE NULLS FROM t;

--: beside_110
SELECT first(id, true) IGNORE NULLS FROM t;

--: beside_111
SELECT explode(DISTINCT array(id)) FROM t;

--: beside_112
SELECT explode(array(id)) FILTER (WHERE id > 1) FROM t;

--: beside_113
SELECT sum(id) FILTER (WHERE rand() > 0.5) FROM t;

--: beside_114
SELECT sum(id) FILTER (WHERE id) FROM t;

--: beside_115
SELECT sum(id) FILTER (WHERE max(id) > 1) FROM t;

--: beside_116
SELECT sum(id) FILTER (WHERE row_number() OVER (ORDER BY id) > 1) FROM t;

--: beside_117
SELECT sum(id) FILTER (WHERE NULL) FROM t;

--: beside_118
SELECT sum(id) FILTER (WHERE 'true') FROM t;

--: beside_119
SELECT upper(s) WITHIN GROUP (ORDER BY s) FROM t;

--: beside_120
SELECT row_number() WITHIN GROUP (ORDER BY id) OVER (ORDER BY id) FROM t;

--: beside_121
SELECT sum(id) WITHIN GROUP (ORDER BY id) OVER (PARTITION BY t) FROM t;

--: beside_122
SELECT explode(array(id)) WITHIN GROUP (ORDER BY id) FROM t;

--: beside_123
SELECT mode() WITHIN GROUP (ORDER BY t) OVER (PARTITION BY t) FROM t;

--: beside_124
SELECT mode() WITHIN GROUP (ORDER BY t) OVER (PARTITION BY t ORDER BY id) FROM t;

--: beside_125
SELECT mode(t) OVER (PARTITION BY t ORDER BY id) FROM t;

--: beside_126
SELECT mode(DISTINCT t) FROM t;

--: beside_127
SELECT mode(t, true) WITHIN GROUP (ORDER BY t) FROM t;

--: beside_128
SELECT mode(true) WITHIN GROUP (ORDER BY t) FROM t;

--: beside_129
SELECT median(d) OVER (PARTITION BY t) FROM t;

--: beside_130
SELECT median(d) OVER (ORDER BY id) FROM t;

--: beside_131
SELECT median(DISTINCT d) FROM t;

--: beside_132
SELECT median(d) OVER (ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t;

--: beside_133
SELECT median(d) OVER (ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM t;

--: beside_134
SELECT median(d) OVER (PARTITION BY t RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM t;

--: beside_135
SELECT percentile(d, 0.5) OVER (ORDER BY id) FROM t;

--: beside_136
SELECT percentile_approx(d, 0.5) OVER (ORDER BY id) FROM t;

--: beside_137
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY d) OVER (ORDER BY id) FROM t;

--: beside_138
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY d) OVER (ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM t;

--: beside_139
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY d) OVER (ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t;

--: beside_140
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY d) FILTER (WHERE id > 1) FROM t;

--: beside_141
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY d) FILTER (WHERE id > 1) OVER () FROM t;

--: beside_142
SELECT percentile_cont(d, 0.5) FROM t;

--: beside_143
SELECT percentile_cont(d, 0.5) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_144
SELECT percentile_cont(0.5, 1) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_145
SELECT percentile_cont() WITHIN GROUP (ORDER BY d) FROM t;

--: beside_146
SELECT percentile_cont('0.5') WITHIN GROUP (ORDER BY d) FROM t;

--: beside_147
SELECT percentile_cont(id) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_148
SELECT percentile_cont(-0.1) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_149
SELECT percentile_cont(array()) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_150
SELECT percentile_cont(array(0.5, NULL)) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_151
SELECT percentile_cont(array(0.5, 2)) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_152
SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY s) FROM t;

--: beside_153
SELECT percentile_disc(2) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_154
SELECT percentile_disc(array(0.5, 0.1)) WITHIN GROUP (ORDER BY d DESC) FROM t;

--: beside_155
SELECT percentile_disc(CAST(NULL AS DOUBLE)) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_156
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY DATE'2020-01-01') FROM t;

--: beside_157
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY true) FROM t;

--: beside_158
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY id, d) FROM t;

--: beside_159
SELECT percentile_disc(DISTINCT 0.5) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_160
SELECT listagg(s) WITHIN GROUP (ORDER BY id) OVER (ORDER BY id) FROM t;

--: beside_161
SELECT listagg(s) WITHIN GROUP (ORDER BY id) OVER (PARTITION BY t) FROM t;

--: beside_162
SELECT listagg(s) WITHIN GROUP (ORDER BY id) OVER (ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM t;

--: beside_163
SELECT listagg(s) WITHIN GROUP (ORDER BY id) OVER (ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t;

--: beside_164
SELECT listagg(s) OVER (ORDER BY id) FROM t;

--: beside_165
SELECT listagg(s) OVER (ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t;

--: beside_166
SELECT string_agg(s, '-') WITHIN GROUP (ORDER BY id DESC) OVER (PARTITION BY t) FROM t;

--: beside_167
SELECT listagg(s, '-') WITHIN GROUP (ORDER BY id DESC) FILTER (WHERE id > 0) FROM t;

--: beside_168
SELECT listagg(s, s) FROM t;

--: beside_169
SELECT listagg(s, ',', 1) FROM t;

--: beside_170
SELECT listagg() WITHIN GROUP (ORDER BY s) FROM t;

--: beside_171
SELECT listagg(DISTINCT s, ',') WITHIN GROUP (ORDER BY s) OVER (PARTITION BY t) FROM t;

--: beside_172
SELECT max(s) WITHIN GROUP (ORDER BY s, t) FROM t;

--: beside_173
SELECT count(*) WITHIN GROUP (ORDER BY s) FROM t;

--: beside_174
SELECT collect_list(s) WITHIN GROUP (ORDER BY s) FROM t;

--: beside_175
SELECT array_agg(s) WITHIN GROUP (ORDER BY s) FROM t;

--: beside_176
SELECT first(s) WITHIN GROUP (ORDER BY s) FROM t;

--: beside_177
SELECT percentile(d, 0.5) FROM t;

--: beside_178
SELECT percentile_approx(d, 0.5) FROM t;

--: beside_179
SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_180
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY id) FROM t;

--: beside_181
SELECT percentile(d, NULL) FROM t;

--: beside_182
SELECT percentile_approx(d, NULL) FROM t;

--: beside_183
SELECT percentile_disc(NULL) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_184
SELECT percentile_cont(NULL) WITHIN GROUP (ORDER BY id) FROM t;

--: beside_185
SELECT percentile(d, id) FROM t;

--: beside_186
SELECT percentile_approx(d, id) FROM t;

--: beside_187
SELECT percentile_disc(id) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_188
SELECT percentile_cont(id) WITHIN GROUP (ORDER BY id) FROM t;

--: beside_189
SELECT percentile(d, '0.5') FROM t;

--: beside_190
SELECT percentile_approx(d, '0.5') FROM t;

--: beside_191
SELECT percentile_disc('0.5') WITHIN GROUP (ORDER BY d) FROM t;

--: beside_192
SELECT percentile_cont('0.5') WITHIN GROUP (ORDER BY id) FROM t;

--: beside_193
SELECT percentile(d, -0.1) FROM t;

--: beside_194
SELECT percentile_approx(d, -0.1) FROM t;

--: beside_195
SELECT percentile_disc(-0.1) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_196
SELECT percentile_cont(-0.1) WITHIN GROUP (ORDER BY id) FROM t;

--: beside_197
SELECT percentile(d, 1.5) FROM t;

--: beside_198
SELECT percentile_approx(d, 1.5) FROM t;

--: beside_199
SELECT percentile_disc(1.5) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_200
SELECT percentile_cont(1.5) WITHIN GROUP (ORDER BY id) FROM t;

--: beside_201
SELECT percentile(d, array(0.5, 0.1)) FROM t;

--: beside_202
SELECT percentile_approx(d, array(0.5, 0.1)) FROM t;

--: beside_203
SELECT percentile_disc(array(0.5, 0.1)) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_204
SELECT percentile_cont(array(0.5, 0.1)) WITHIN GROUP (ORDER BY id) FROM t;

--: beside_205
SELECT percentile(d, array()) FROM t;

--: beside_206
SELECT percentile_approx(d, array()) FROM t;

--: beside_207
SELECT percentile_disc(array()) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_208
SELECT percentile_cont(array()) WITHIN GROUP (ORDER BY id) FROM t;

--: beside_209
SELECT percentile(d, array(0.5, NULL)) FROM t;

--: beside_210
SELECT percentile_approx(d, array(0.5, NULL)) FROM t;

--: beside_211
SELECT percentile_disc(array(0.5, NULL)) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_212
SELECT percentile_cont(array(0.5, NULL)) WITHIN GROUP (ORDER BY id) FROM t;

--: beside_213
SELECT percentile(d, array('0.5', '1')) FROM t;

--: beside_214
SELECT percentile_approx(d, array('0.5', '1')) FROM t;

--: beside_215
SELECT percentile_disc(array('0.5', '1')) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_216
SELECT percentile_cont(array('0.5', '1')) WITHIN GROUP (ORDER BY id) FROM t;

--: beside_217
SELECT percentile(d, array(0.5, 2)) FROM t;

--: beside_218
SELECT percentile_approx(d, array(0.5, 2)) FROM t;

--: beside_219
SELECT percentile_disc(array(0.5, 2)) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_220
SELECT percentile_cont(array(0.5, 2)) WITHIN GROUP (ORDER BY id) FROM t;

--: beside_221
SELECT percentile(d, 0.25 + 0.25) FROM t;

--: beside_222
SELECT percentile_approx(d, 0.25 + 0.25) FROM t;

--: beside_223
SELECT percentile_disc(0.25 + 0.25) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_224
SELECT percentile_cont(0.25 + 0.25) WITHIN GROUP (ORDER BY id) FROM t;

--: beside_225
SELECT percentile(d, array(0.25 + 0.25, 1)) FROM t;

--: beside_226
SELECT percentile_approx(d, array(0.25 + 0.25, 1)) FROM t;

--: beside_227
SELECT percentile_disc(array(0.25 + 0.25, 1)) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_228
SELECT percentile_cont(array(0.25 + 0.25, 1)) WITHIN GROUP (ORDER BY id) FROM t;

--: beside_229
SELECT percentile(d, CAST('0.5' AS DOUBLE)) FROM t;

--: beside_230
SELECT percentile_approx(d, CAST('0.5' AS DOUBLE)) FROM t;

--: beside_231
SELECT percentile_disc(CAST('0.5' AS DOUBLE)) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_232
SELECT percentile_cont(CAST('0.5' AS DOUBLE)) WITHIN GROUP (ORDER BY id) FROM t;

--: beside_233
SELECT percentile(d, 1) FROM t;

--: beside_234
SELECT percentile_approx(d, 1) FROM t;

--: beside_235
SELECT percentile_disc(1) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_236
SELECT percentile_cont(1) WITHIN GROUP (ORDER BY id) FROM t;

--: beside_237
SELECT percentile(d, array(1, 0)) FROM t;

--: beside_238
SELECT percentile_approx(d, array(1, 0)) FROM t;

--: beside_239
SELECT percentile_disc(array(1, 0)) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_240
SELECT percentile_cont(array(1, 0)) WITHIN GROUP (ORDER BY id) FROM t;

--: beside_241
SELECT percentile(d, true) FROM t;

--: beside_242
SELECT percentile_approx(d, true) FROM t;

--: beside_243
SELECT percentile_disc(true) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_244
SELECT percentile_cont(true) WITHIN GROUP (ORDER BY id) FROM t;

--: beside_245
SELECT percentile(d, 0.5D) FROM t;

--: beside_246
SELECT percentile_approx(d, 0.5D) FROM t;

--: beside_247
SELECT percentile_disc(0.5D) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_248
SELECT percentile_cont(0.5D) WITHIN GROUP (ORDER BY id) FROM t;

--: beside_249
SELECT percentile(d, CAST(NULL AS DOUBLE)) FROM t;

--: beside_250
SELECT percentile_approx(d, CAST(NULL AS DOUBLE)) FROM t;

--: beside_251
SELECT percentile_cont(CAST(NULL AS DOUBLE)) WITHIN GROUP (ORDER BY id) FROM t;

--: beside_252
SELECT percentile(d, DATE'2020-01-01') FROM t;

--: beside_253
SELECT percentile_approx(d, DATE'2020-01-01') FROM t;

--: beside_254
SELECT percentile_disc(DATE'2020-01-01') WITHIN GROUP (ORDER BY d) FROM t;

--: beside_255
SELECT percentile_cont(DATE'2020-01-01') WITHIN GROUP (ORDER BY id) FROM t;

--: beside_256
SELECT percentile(d, array(id)) FROM t;

--: beside_257
SELECT percentile_approx(d, array(id)) FROM t;

--: beside_258
SELECT percentile_disc(array(id)) WITHIN GROUP (ORDER BY d) FROM t;

--: beside_259
SELECT percentile_cont(array(id)) WITHIN GROUP (ORDER BY id) FROM t;

--: beside_260
SELECT percentile_approx(d, 0.5, 0) FROM t;

--: beside_261
SELECT percentile_approx(d, 0.5, -1) FROM t;

--: beside_262
SELECT percentile_approx(d, 0.5, NULL) FROM t;

--: beside_263
SELECT percentile_approx(d, 0.5, id) FROM t;

--: beside_264
SELECT percentile_approx(d, 0.5, 'a') FROM t;

--: beside_265
SELECT percentile_approx(d, 0.5, 2.5) FROM t;

--: beside_266
SELECT percentile_approx(d, 0.5, 100L) FROM t;

--: beside_267
SELECT percentile_approx(d, 0.5, 10000000000) FROM t;

--: beside_268
SELECT percentile_approx(s, 0.5) FROM t;

--: beside_269
SELECT percentile_approx(i, 0.5) FROM t;

--: beside_270
SELECT percentile_approx(DATE'2020-01-01', 0.5) FROM t;

--: beside_271
SELECT percentile_approx(true, 0.5) FROM t;

--: beside_272
SELECT percentile_approx(DISTINCT d, 0.5) FROM t;

--: beside_273
SELECT percentile_approx(d) FROM t;

--: beside_274
SELECT approx_percentile(d, 0.5) FROM t;

--: beside_275
SELECT percentile(s, 0.5) FROM t;

--: beside_276
SELECT percentile(d, 0.5, 2) FROM t;

--: beside_277
SELECT percentile(d, 0.5, id) FROM t;

--: beside_278
SELECT percentile(d, 0.5, -1) FROM t;

--: beside_279
SELECT percentile(d, array(0.5, 1), id) FROM t;

--: beside_280
SELECT percentile(i, 0.5) FROM t;

--: beside_281
SELECT percentile(DISTINCT d, 0.5) FROM t;

--: beside_282
SELECT percentile(d, 0.5, s) FROM t;

--: beside_283
SELECT percentile(d, 0.5, NULL) FROM t;

--: beside_284
SELECT percentile(d) FROM t;

--: beside_285
SELECT median(s) FROM t;

--: beside_286
SELECT median(i) FROM t;

--: beside_287
SELECT median(true) FROM t;

--: beside_288
SELECT median(NULL) FROM t;

--: beside_289
SELECT mode(NULL) FROM t;

--: beside_290
SELECT mode(t, NULL) FROM t;

--: beside_291
SELECT mode(t, true) FROM t;

--: beside_292
SELECT mode(t, 'true') FROM t;

--: beside_293
SELECT mode(t, id > 1) FROM t;

--: beside_294
SELECT mode(t, true, 1) FROM t;
--: listagg_of_what_is_written_as_a_literal
SELECT listagg(DISTINCT try_validate_utf8('0')), listagg(try_validate_utf8('0')) FROM t;

--: listagg_of_bytes_in_order
SELECT listagg(DISTINCT b) WITHIN GROUP (ORDER BY b DESC), listagg(b, X'2C') WITHIN GROUP (ORDER BY b DESC), listagg(b) WITHIN GROUP (ORDER BY d DESC) FROM t;

--: mode_of_what_is_the_same_for_all
SELECT mode(aggregate(array(7, 8), 0, (a, x) -> a + x), true), mode(transform(array(7, 8), x -> x + 1), true);

--: mode_of_lambdas_over_columns
SELECT mode(aggregate(array(c, 8), 0, (a, x) -> a + x), true) FROM VALUES (1), (2), (1) AS t(c);
