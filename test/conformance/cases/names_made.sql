-- The names of columns that nobody named.

--: setup
CREATE OR REPLACE TEMP VIEW t AS SELECT * FROM VALUES (1, 2, 'x', named_struct('x', 10, 'y', named_struct('z', 'zz', 'w.v', 7)), map('k', 1), array(named_struct('p', 1, 'q', 'one'))), (3, 4, 'y', named_struct('x', 30, 'y', named_struct('z', 'yy', 'w.v', 8)), map('k', 2), array(named_struct('p', 2, 'q', 'two'))) AS t(a, b, c, s, m, r);
CREATE OR REPLACE TEMP VIEW u AS SELECT * FROM VALUES (1, 100), (5, 500) AS u(a, d);
CREATE OR REPLACE TEMP VIEW odd AS SELECT 1 AS `a.b`, 2 AS `c d`, 3 AS `e``f`, 4 AS `Größe`, 'j' AS `日本`, 6 AS `select`, 7 AS `1x`, 8 AS `x-y`;

--: n262
SELECT 1e3 FROM t LIMIT 1;

--: n263
SELECT 1L FROM t LIMIT 1;

--: n264
SELECT 1S FROM t LIMIT 1;

--: n265
SELECT 1Y FROM t LIMIT 1;

--: n266
SELECT 1.0f FROM t LIMIT 1;

--: n267
SELECT 1.0d FROM t LIMIT 1;

--: n268
SELECT 1.0bd FROM t LIMIT 1;

--: n269
SELECT 'x' FROM t LIMIT 1;

--: n270
SELECT 'a''b' FROM t LIMIT 1;

--: n271
SELECT 'a\nb' FROM t LIMIT 1;

--: n272
SELECT "q" FROM t LIMIT 1;

--: n273
SELECT true FROM t LIMIT 1;

--: n274
SELECT null FROM t LIMIT 1;

--: n275
SELECT date'2020-01-01' FROM t LIMIT 1;

--: n276
SELECT timestamp'2020-01-01 00:00:00' FROM t LIMIT 1;

--: n277
SELECT timestamp_ntz'2020-01-01' FROM t LIMIT 1;

--: n278
SELECT interval 1 day FROM t LIMIT 1;

--: n279
SELECT interval '1' year FROM t LIMIT 1;

--: n280
SELECT interval '1-2' year to month FROM t LIMIT 1;

--: n281
SELECT interval 1 day 2 hours FROM t LIMIT 1;

--: n282
SELECT x'1F' FROM t LIMIT 1;

--: n283
SELECT a FROM t LIMIT 1;

--: n284
SELECT t.a FROM t LIMIT 1;

--: n285
SELECT A FROM t LIMIT 1;

--: n286
SELECT a + b FROM t LIMIT 1;

--: n287
SELECT a-b FROM t LIMIT 1;

--: n288
SELECT a*b FROM t LIMIT 1;

--: n289
SELECT a/b FROM t LIMIT 1;

--: n290
SELECT a%b FROM t LIMIT 1;

--: n291
SELECT a div b FROM t LIMIT 1;

--: n292
SELECT a mod b FROM t LIMIT 1;

--: n293
SELECT -a FROM t LIMIT 1;

--: n294
SELECT +a FROM t LIMIT 1;

--: n295
SELECT ~a FROM t LIMIT 1;

--: n296
SELECT a|b FROM t LIMIT 1;

--: n297
SELECT a&b FROM t LIMIT 1;

--: n298
SELECT a^b FROM t LIMIT 1;

--: n299
SELECT a<<1 FROM t LIMIT 1;

--: n300
SELECT a>>1 FROM t LIMIT 1;

--: n301
SELECT a>>>1 FROM t LIMIT 1;

--: n302
SELECT a=b FROM t LIMIT 1;

--: n303
SELECT a==b FROM t LIMIT 1;

--: n304
SELECT a<>b FROM t LIMIT 1;

--: n305
SELECT a!=b FROM t LIMIT 1;

--: n306
SELECT a<=>b FROM t LIMIT 1;

--: n307
SELECT a<b FROM t LIMIT 1;

--: n308
SELECT a=1 and b=2 FROM t LIMIT 1;

--: n309
SELECT not a=1 FROM t LIMIT 1;

--: n310
SELECT !(a=1) FROM t LIMIT 1;

--: n311
SELECT a is null FROM t LIMIT 1;

--: n312
SELECT a is not null FROM t LIMIT 1;

--: n313
SELECT a is distinct from b FROM t LIMIT 1;

--: n314
SELECT a is not distinct from b FROM t LIMIT 1;

--: n315
SELECT (a=1) is true FROM t LIMIT 1;

--: n316
SELECT a=1 is not false FROM t LIMIT 1;

--: n317
SELECT a between 1 and 2 FROM t LIMIT 1;

--: n318
SELECT a not between 1 and 2 FROM t LIMIT 1;

--: n319
SELECT a in (1,2) FROM t LIMIT 1;

--: n320
SELECT a not in (1) FROM t LIMIT 1;

--: n321
SELECT c like 'x%' FROM t LIMIT 1;

--: n322
SELECT c not like 'x' FROM t LIMIT 1;

--: n323
SELECT c like 'x' escape '/' FROM t LIMIT 1;

--: n324
SELECT c like any ('a','b') FROM t LIMIT 1;

--: n325
SELECT c like all ('a') FROM t LIMIT 1;

--: n326
SELECT c not like any ('a','b') FROM t LIMIT 1;

--: n327
SELECT c ilike 'x' FROM t LIMIT 1;

--: n328
SELECT c rlike 'x' FROM t LIMIT 1;

--: n329
SELECT c not rlike 'x' FROM t LIMIT 1;

--: n330
SELECT c regexp 'x' FROM t LIMIT 1;

--: n331
SELECT c||c FROM t LIMIT 1;

--: n332
SELECT case when a=1 then 2 end FROM t LIMIT 1;

--: n333
SELECT case a when 1 then 2 else 3 end FROM t LIMIT 1;

--: n334
SELECT if(a=1,2,3) FROM t LIMIT 1;

--: n336
SELECT cast(a as string) FROM t LIMIT 1;

--: n337
SELECT a::string FROM t LIMIT 1;

--: n338
SELECT try_cast(a as string) FROM t LIMIT 1;

--: n339
SELECT string(a) FROM t LIMIT 1;

--: n340
SELECT int(a) FROM t LIMIT 1;

--: n341
SELECT double(a) FROM t LIMIT 1;

--: n342
SELECT date('2020-01-01') FROM t LIMIT 1;

--: n343
SELECT count(*) FROM t LIMIT 1;

--: n344
SELECT count(1) FROM t LIMIT 1;

--: n345
SELECT count(a) FROM t LIMIT 1;

--: n346
SELECT count(distinct a) FROM t LIMIT 1;

--: n347
SELECT count(distinct a,b) FROM t LIMIT 1;

--: n348
SELECT sum(distinct a) FROM t LIMIT 1;

--: n349
SELECT sum(a) filter (where b>1) FROM t LIMIT 1;

--: n350
SELECT max(a) FROM t LIMIT 1;

--: n351
SELECT first(a) FROM t LIMIT 1;

--: n352
SELECT first(a,true) FROM t LIMIT 1;

--: n353
SELECT first(a) ignore nulls FROM t LIMIT 1;

--: n354
SELECT first(a ignore nulls) FROM t LIMIT 1;

--: n355
SELECT any_value(a) FROM t LIMIT 1;

--: n356
SELECT collect_list(a) FROM t LIMIT 1;

--: n357
SELECT percentile(a,0.5) FROM t LIMIT 1;

--: n358
SELECT percentile_cont(0.5) within group (order by a) FROM t LIMIT 1;

--: n359
SELECT listagg(c) FROM t LIMIT 1;

--: n360
SELECT listagg(c,',') within group (order by c) FROM t LIMIT 1;

--: n361
SELECT mode() within group (order by a) FROM t LIMIT 1;

--: n362
SELECT mode(a) FROM t LIMIT 1;

--: n363
SELECT array(1,2) FROM t LIMIT 1;

--: n364
SELECT map('a',1) FROM t LIMIT 1;

--: n365
SELECT struct(a,b) FROM t LIMIT 1;

--: n366
SELECT struct(a as z,1) FROM t LIMIT 1;

--: n367
SELECT (a,b) FROM t LIMIT 1;

--: n368
SELECT (a) FROM t LIMIT 1;

--: n369
SELECT ((a)) FROM t LIMIT 1;

--: n370
SELECT (a+b)*2 FROM t LIMIT 1;

--: n371
SELECT named_struct('k',a) FROM t LIMIT 1;

--: n372
SELECT array(1,2)[0] FROM t LIMIT 1;

--: n373
SELECT map('a',1)['a'] FROM t LIMIT 1;

--: n374
SELECT s.x FROM t LIMIT 1;

--: n375
SELECT s.y.z FROM t LIMIT 1;

--: n376
SELECT s['x'] FROM t LIMIT 1;

--: n377
SELECT r[0] FROM t LIMIT 1;

--: n378
SELECT r[0].p FROM t LIMIT 1;

--: n379
SELECT r.p FROM t LIMIT 1;

--: n380
SELECT m['k'] FROM t LIMIT 1;

--: n381
SELECT m.k FROM t LIMIT 1;

--: n382
SELECT element_at(r,1).q FROM t LIMIT 1;

--: n383
SELECT lower(c) FROM t LIMIT 1;

--: n384
SELECT UPPER(c) FROM t LIMIT 1;

--: n385
SELECT Lower(c) FROM t LIMIT 1;

--: n386
SELECT substring(c,1) FROM t LIMIT 1;

--: n387
SELECT substring(c from 1) FROM t LIMIT 1;

--: n388
SELECT substring(c from 1 for 2) FROM t LIMIT 1;

--: n389
SELECT substr(c,1,2) FROM t LIMIT 1;

--: n390
SELECT trim(c) FROM t LIMIT 1;

--: n391
SELECT trim(both from c) FROM t LIMIT 1;

--: n392
SELECT trim(leading 'x' from c) FROM t LIMIT 1;

--: n393
SELECT trim(both 'x' from c) FROM t LIMIT 1;

--: n394
SELECT ltrim(c) FROM t LIMIT 1;

--: n395
SELECT ltrim('x',c) FROM t LIMIT 1;

--: n396
SELECT position('a' in c) FROM t LIMIT 1;

--: n397
SELECT position('a','b') FROM t LIMIT 1;

--: n398
SELECT overlay(c placing 'x' from 1) FROM t LIMIT 1;

--: n399
SELECT overlay(c placing 'x' from 1 for 2) FROM t LIMIT 1;

--: n400
SELECT extract(year from date'2020-01-01') FROM t LIMIT 1;

--: n401
SELECT extract('year' from date'2020-01-01') FROM t LIMIT 1;

--: n402
SELECT date_part('year',date'2020-01-01') FROM t LIMIT 1;

--: n403
SELECT year(date'2020-01-01') FROM t LIMIT 1;

--: n410
SELECT current_database() FROM t LIMIT 1;

--: n411
SELECT current_schema() FROM t LIMIT 1;

--: n412
SELECT current_catalog() FROM t LIMIT 1;

--: n414
SELECT date_add(date'2020-01-01',1) FROM t LIMIT 1;

--: n415
SELECT dateadd(day,1,date'2020-01-01') FROM t LIMIT 1;

--: n416
SELECT date_diff(date'2020-01-01',date'2020-01-01') FROM t LIMIT 1;

--: n417
SELECT datediff(day,date'2020-01-01',date'2020-01-01') FROM t LIMIT 1;

--: n418
SELECT timestampadd(day,1,timestamp'2020-01-01') FROM t LIMIT 1;

--: n419
SELECT timestampdiff(day,timestamp'2020-01-01',timestamp'2020-01-01') FROM t LIMIT 1;

--: n420
SELECT nvl(a,b) FROM t LIMIT 1;

--: n421
SELECT nvl2(a,1,2) FROM t LIMIT 1;

--: n422
SELECT ifnull(a,1) FROM t LIMIT 1;

--: n423
SELECT nullif(a,b) FROM t LIMIT 1;

--: n424
SELECT coalesce(a,b) FROM t LIMIT 1;

--: n425
SELECT decode(a,1,2) FROM t LIMIT 1;

--: n426
SELECT round(a) FROM t LIMIT 1;

--: n427
SELECT bround(a,1) FROM t LIMIT 1;

--: n428
SELECT ceil(a) FROM t LIMIT 1;

--: n429
SELECT ceiling(a) FROM t LIMIT 1;

--: n430
SELECT floor(a) FROM t LIMIT 1;

--: n431
SELECT pow(a,b) FROM t LIMIT 1;

--: n432
SELECT power(a,b) FROM t LIMIT 1;

--: n433
SELECT log(a) FROM t LIMIT 1;

--: n434
SELECT log(2,a) FROM t LIMIT 1;

--: n435
SELECT ln(a) FROM t LIMIT 1;

--: n436
SELECT sign(a) FROM t LIMIT 1;

--: n437
SELECT signum(a) FROM t LIMIT 1;

--: n438
SELECT abs(a) FROM t LIMIT 1;

--: n441
SELECT pi() FROM t LIMIT 1;

--: n442
SELECT e() FROM t LIMIT 1;

--: n443
SELECT transform(array(1),x->x+1) FROM t LIMIT 1;

--: n444
SELECT filter(array(1),x->x>0) FROM t LIMIT 1;

--: n445
SELECT aggregate(array(1),0,(acc,x)->acc+x) FROM t LIMIT 1;

--: n446
SELECT reduce(array(1),0,(acc,x)->acc+x) FROM t LIMIT 1;

--: n447
SELECT exists(array(1),x->x=1) FROM t LIMIT 1;

--: n448
SELECT zip_with(array(1),array(2),(x,y)->x+y) FROM t LIMIT 1;

--: n449
SELECT transform(array(1),(x,i)->i) FROM t LIMIT 1;

--: n450
SELECT sum(a) over () FROM t LIMIT 1;

--: n451
SELECT sum(a) over (order by b) FROM t LIMIT 1;

--: n453
SELECT sum(a) over (order by b range between 1 preceding and 1 following) FROM t LIMIT 1;

--: n454
SELECT row_number() over (order by a) FROM t LIMIT 1;

--: n455
SELECT rank() over (partition by c order by a desc nulls last) FROM t LIMIT 1;

--: n456
SELECT lag(a) over (order by a) FROM t LIMIT 1;

--: n457
SELECT lag(a,1,0) over (order by a) FROM t LIMIT 1;

--: n458
SELECT nth_value(a,1) over (order by a) FROM t LIMIT 1;

--: n459
SELECT system.builtin.abs(a) FROM t LIMIT 1;

--: n461
SELECT (select 1) FROM t LIMIT 1;

--: n462
SELECT (select max(a) from t) FROM t LIMIT 1;

--: n464
SELECT exists(select 1) FROM t LIMIT 1;

--: n465
SELECT a in (select a from u) FROM t LIMIT 1;

--: n466
SELECT explode(r) FROM t LIMIT 1;

--: n467
SELECT get_json_object('{}','$.a') FROM t LIMIT 1;

--: n468
SELECT to_json(s) FROM t LIMIT 1;

--: n469
SELECT from_json('{}','a int') FROM t LIMIT 1;

--: n470
SELECT date_format(date'2020-01-01','y') FROM t LIMIT 1;

--: n471
SELECT to_date('2020-01-01') FROM t LIMIT 1;

--: n472
SELECT concat(c,'x') FROM t LIMIT 1;

--: n473
SELECT concat_ws(',',c) FROM t LIMIT 1;

--: n474
SELECT length(c) FROM t LIMIT 1;

--: n475
SELECT char_length(c) FROM t LIMIT 1;

--: n476
SELECT len(c) FROM t LIMIT 1;

--: n477
SELECT hash(a) FROM t LIMIT 1;

--: n478
SELECT md5(c) FROM t LIMIT 1;

--: n479
SELECT approx_count_distinct(a) FROM t LIMIT 1;

--: n480
SELECT stddev(a) FROM t LIMIT 1;

--: n481
SELECT std(a) FROM t LIMIT 1;

--: n482
SELECT variance(a) FROM t LIMIT 1;

--: n483
SELECT var_samp(a) FROM t LIMIT 1;

--: n484
SELECT mean(a) FROM t LIMIT 1;

--: n485
SELECT avg(a) FROM t LIMIT 1;

--: n486
SELECT bool_and(a=1) FROM t LIMIT 1;

--: n487
SELECT every(a=1) FROM t LIMIT 1;

--: n488
SELECT some(a=1) FROM t LIMIT 1;

--: n489
SELECT any(a=1) FROM t LIMIT 1;

--: n490
SELECT min_by(a,b) FROM t LIMIT 1;

--: n491
SELECT try_add(a,b) FROM t LIMIT 1;

--: n492
SELECT try_divide(a,b) FROM t LIMIT 1;

--: n493
SELECT cardinality(m) FROM t LIMIT 1;

--: n494
SELECT size(m) FROM t LIMIT 1;

--: n495
SELECT left(c,1) FROM t LIMIT 1;

--: n496
SELECT right(c,1) FROM t LIMIT 1;

--: n497
SELECT typeof(a) FROM t LIMIT 1;

--: n498
SELECT equal_null(a,b) FROM t LIMIT 1;

--: n499
SELECT make_date(2020,1,1) FROM t LIMIT 1;

--: n502
SELECT interval 1 month + date'2020-01-01' FROM t LIMIT 1;

--: n503
SELECT date'2020-01-01' + 1 FROM t LIMIT 1;

--: n504
SELECT date'2020-01-01' - date'2019-01-01' FROM t LIMIT 1;

--: n505
SELECT zeroifnull(a) FROM t LIMIT 1;

--: n506
SELECT 'a' || 'b' || c FROM t LIMIT 1;

--: n507
SELECT 1 + 2 * 3 - 4 FROM t LIMIT 1;

--: n508
SELECT (1 + 2) * 3 FROM t LIMIT 1;

--: n509
SELECT a = 1 and b = 2 or not c = 'x' FROM t LIMIT 1;

--: n510
SELECT not not true FROM t LIMIT 1;

--: n511
SELECT - - a FROM t LIMIT 1;

--: n512
SELECT a is null is null FROM t LIMIT 1;

--: n513
SELECT array() FROM t LIMIT 1;

--: n514
SELECT map() FROM t LIMIT 1;

--: n520
SELECT a + 1.0 FROM t LIMIT 1;

--: n521
SELECT a * 2L FROM t LIMIT 1;

--: n522
SELECT cast(1 as decimal(10,2)) FROM t LIMIT 1;

--: n523
SELECT cast('1' as int) + 1 FROM t LIMIT 1;

--: n524
SELECT '1' + 1 FROM t LIMIT 1;

--: n525
SELECT array(1)[0] + 1 FROM t LIMIT 1;

--: n526
SELECT bigint(1) FROM t LIMIT 1;

--: n527
SELECT timestamp('2020-01-01') FROM t LIMIT 1;

--: n528
SELECT binary('a') FROM t LIMIT 1;

--: n529
SELECT boolean('true') FROM t LIMIT 1;

--: n530
SELECT decimal(1) FROM t LIMIT 1;

--: n531
SELECT float(1) FROM t LIMIT 1;

--: n532
SELECT smallint(1) FROM t LIMIT 1;

--: n533
SELECT tinyint(1) FROM t LIMIT 1;

--: n534
SELECT cast(null as int) FROM t LIMIT 1;

--: n535
SELECT null + 1 FROM t LIMIT 1;

--: n536
SELECT try_element_at(m,'k') FROM t LIMIT 1;

--: n537
SELECT m['k'] + 1 FROM t LIMIT 1;

--: n538
SELECT to_number('1','9') FROM t LIMIT 1;

--: n539
SELECT to_char(1,'9') FROM t LIMIT 1;

--: n541
SELECT from_unixtime(0) FROM t LIMIT 1;

--: n542
SELECT date_trunc('year',timestamp'2020-01-01') FROM t LIMIT 1;

--: n543
SELECT trunc(date'2020-01-01','year') FROM t LIMIT 1;

--: n544
SELECT make_timestamp(2020,1,1,1,1,1) FROM t LIMIT 1;

--: n545
SELECT window(timestamp'2020-01-01','1 day') FROM t LIMIT 1;

--: n546
SELECT grouping(a) FROM t LIMIT 1;

--: n547
SELECT named_struct('a',1).a FROM t LIMIT 1;

--: n548
SELECT struct(1).col1 FROM t LIMIT 1;

--: n550
SELECT count(if(a=1,1,null)) FROM t LIMIT 1;

--: n551
SELECT sum(a) + max(b) FROM t LIMIT 1;

--: n552
SELECT abs(-a) FROM t LIMIT 1;

--: n553
SELECT -(1) FROM t LIMIT 1;

--: n554
SELECT -(-1) FROM t LIMIT 1;

--: n555
SELECT +(1) FROM t LIMIT 1;

--: n556
SELECT -1.5 FROM t LIMIT 1;

--: n557
SELECT cast(-1 as string) FROM t LIMIT 1;

--: n558
SELECT 1 = 1.0 FROM t LIMIT 1;

--: n559
SELECT 'a' = 1 FROM t LIMIT 1;

--: n560
SELECT date'2020-01-01' = '2020-01-01' FROM t LIMIT 1;

--: n561
SELECT a in (1, 1.5) FROM t LIMIT 1;

--: n562
SELECT coalesce(a, 1.5) FROM t LIMIT 1;

--: n563
SELECT ceil(1.5, 1) FROM t LIMIT 1;

--: n564
SELECT floor(1.25,1) FROM t LIMIT 1;

--: n565
SELECT round(1.5) FROM t LIMIT 1;

--: n566
SELECT regexp_extract(c,'x') FROM t LIMIT 1;

--: n567
SELECT regexp_replace(c,'x','y') FROM t LIMIT 1;

--: n568
SELECT split(c,',') FROM t LIMIT 1;

--: n569
SELECT instr(c,'a') FROM t LIMIT 1;

--: n570
SELECT locate('a',c) FROM t LIMIT 1;

--: n571
SELECT lpad(c,5) FROM t LIMIT 1;

--: n572
SELECT lpad(c,5,'x') FROM t LIMIT 1;

--: n573
SELECT parse_url('http://x','HOST') FROM t LIMIT 1;

--: n574
SELECT sequence(1,3) FROM t LIMIT 1;

--: n575
SELECT flatten(array(array(1))) FROM t LIMIT 1;

--: n577
SELECT last_day(date'2020-01-01') FROM t LIMIT 1;

--: n578
SELECT next_day(date'2020-01-01','mon') FROM t LIMIT 1;

--: n579
SELECT add_months(date'2020-01-01',1) FROM t LIMIT 1;

--: n580
SELECT months_between(date'2020-01-01',date'2020-01-01') FROM t LIMIT 1;

--: n581
SELECT xxhash64(a) FROM t LIMIT 1;

--: n582
SELECT sha2(c,256) FROM t LIMIT 1;

--: n583
SELECT crc32(c) FROM t LIMIT 1;

--: n584
SELECT base64(c) FROM t LIMIT 1;

--: n585
SELECT hex(a) FROM t LIMIT 1;

--: n586
SELECT conv('1',10,2) FROM t LIMIT 1;

--: n587
SELECT bin(a) FROM t LIMIT 1;

--: n588
SELECT format_number(a,1) FROM t LIMIT 1;

--: n589
SELECT format_string('%s',a) FROM t LIMIT 1;

--: n590
SELECT printf('%s',a) FROM t LIMIT 1;

--: n591
SELECT nullifzero(a) FROM t LIMIT 1;

--: n592
SELECT width_bucket(1.0,0.0,2.0,1) FROM t LIMIT 1;

--: n593
SELECT variant_get(parse_json('{}'),'$.a','int') FROM t LIMIT 1;

--: n594
SELECT parse_json('{}'):a FROM t LIMIT 1;

--: n595
SELECT try_to_timestamp('x') FROM t LIMIT 1;

--: n596
SELECT mask(c) FROM t LIMIT 1;

--: n598
SELECT bit_count(a) FROM t LIMIT 1;

--: n599
SELECT getbit(a,0) FROM t LIMIT 1;

--: n600
SELECT shiftleft(a,1) FROM t LIMIT 1;

--: n601
SELECT a << 1 << 2 FROM t LIMIT 1;

--: n602
SELECT try_mod(a,b) FROM t LIMIT 1;

--: n603
SELECT mod(a,b) FROM t LIMIT 1;

--: n604
SELECT pmod(a,b) FROM t LIMIT 1;

--: n605
SELECT positive(a) FROM t LIMIT 1;

--: n606
SELECT negative(a) FROM t LIMIT 1;

--: n607
SELECT factorial(a) FROM t LIMIT 1;

--: n608
SELECT isnull(a) FROM t LIMIT 1;

--: n609
SELECT isnotnull(a) FROM t LIMIT 1;

--: n610
SELECT isnan(a) FROM t LIMIT 1;

--: n611
SELECT nanvl(a,b) FROM t LIMIT 1;

--: n612
SELECT hypot(a,b) FROM t LIMIT 1;

--: n613
SELECT degrees(a) FROM t LIMIT 1;

--: n614
SELECT cot(a) FROM t LIMIT 1;
