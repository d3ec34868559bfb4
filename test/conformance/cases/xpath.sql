-- XPath over XML texts.

--: xpath_01
select xpath('<a><b>b1</b><b>b2</b><b>b3</b><c>c1</c><c>c2</c></a>','a/b/text()');

--: xpath_02
select xpath('<a><b>b1</b><b>b2</b></a>','a/b');

--: xpath_03
select xpath('<a><b id="x">b1</b><b>b2</b></a>','a/b/@id');

--: xpath_04
select xpath('<a><b></b><b>b2</b></a>','a/b/text()');

--: xpath_05
select xpath('<a', 'a');

--: xpath_06
select xpath('<a/>', 'a[');

--: xpath_07
select xpath(null, 'a'), xpath('<a/>', null);

--: xpath_08
select xpath('', 'a');

--: xpath_09
select xpath_boolean('<a><b>1</b></a>','a/b'), xpath_boolean('<a><b>1</b></a>','a/c'), xpath_boolean('<a><b>1</b></a>','a/b = 1');

--: xpath_10
select xpath_double('<a><b>1</b><b>2</b></a>', 'sum(a/b)'), xpath_double('<a>x</a>', 'a'), xpath_number('<a>1.5</a>', 'a'), xpath_float('<a>1.5</a>', 'a');

--: xpath_11
select xpath_int('<a><b>1</b><b>2.7</b></a>', 'sum(a/b)'), xpath_int('<a>x</a>', 'a'), xpath_long('<a>12345678901</a>', 'a'), xpath_short('<a>70000</a>', 'a'), xpath_int('<a>12345678901</a>','a'), xpath_int('<a>-2.7</a>','a');

--: xpath_12
select xpath_string('<a><b>b</b><c>cc</c></a>','a/c'), xpath_string('<a><b>b</b><b>c</b></a>','a/b'), xpath_string('<a>t<b>b</b></a>','a'), xpath_string('<a/>','b');

--: xpath_13
select xpath_string('<a>&lt;x&amp;</a>','a'), xpath_string('<a><![CDATA[<z>]]></a>','a');

--: xpath_14
select xpath_string('<n:a xmlns:n="u">q</n:a>','a');

--: xpath_15
select xpath_string('<!DOCTYPE a [<!ENTITY e "v">]><a>&e;</a>','a');

--: xpath_16
select xpath_string('<a>q</a>', id) from (select cast(id as string) id from range(1));

--: xpath_17
select xpath_int('<a><b class="odd">1</b><b class="even">2</b></a>', 'count(a/b[@class="odd"])'), xpath_string('<a><b>x</b></a>', 'name(a/*)'), xpath_string('<a>x</a>','concat(a, "y")'), xpath_boolean('<a>x</a>', 'true()'), xpath_double('<a/>', '1 div 0'), xpath_int('<a/>', '1 div 0');

--: xpath_18
select xpath('<a>1</a>', 'count(a)');
