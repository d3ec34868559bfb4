-- An alias within an expression names nothing, but it is shown.

--: aliases_001
select to_json(struct(1 as a));

--: aliases_002
select to_variant_object(struct(1 as a));

--: aliases_003
select upper(to_json(struct(1 as a)));

--: aliases_004
select size(array(struct(1 as a)));

--: aliases_005
select array(struct(1 as a));

--: aliases_006
select struct(1 as a);

--: aliases_007
select struct(1 as a) = struct(1 as a);

--: aliases_008
select typeof(struct(1 as a));

--: aliases_009
select hash(struct(1 as a));

--: aliases_010
select coalesce(struct(1 as a));

--: aliases_011
select struct(struct(1 as a));

--: aliases_012
select cast(struct(1 as a) as string);

--: aliases_013
select concat('x', struct(1 as a).a);

--: aliases_014
select isnull(struct(1 as a));

--: aliases_015
select map('a', struct(1 as a));

--: aliases_016
select struct(struct(1 as a) as b);

--: aliases_017
select max(struct(1 as a));
