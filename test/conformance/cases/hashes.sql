-- Hashes of numbers with fractions, wide decimals and nested values.

--: hashes_01
select hash(array(1,2,null)), xxhash64(array(1,2,null)), hash(struct(1,'a')), xxhash64(named_struct('a',1.5D,'b',array('x')));

--: hashes_02
select hash(1.5D), hash(-0.0D), hash(0.0D), hash(double('NaN')), hash(double('inf')), hash(1.5F), hash(float('NaN')), xxhash64(1.5D), xxhash64(1.5F), xxhash64(-0.0D);

--: hashes_03
select hash(array(array(1),array())), hash(array()), hash(cast(null as array<int>)), hash(map(1,2));

--: hashes_04
select hash(cast(12345678901234567890.5 as decimal(30,2))), xxhash64(cast(-12345678901234567890.5 as decimal(30,2))), hash(cast(1 as decimal(38,0)));

--: hashes_05
select hash(array(1.5D, null), 'x', struct(array(1L), null));
