-- Comparison: the texts, byte by byte, as text compares under the collation "C".

CREATE FUNCTION release_eq(release, release) RETURNS boolean
	AS 'MODULE_PATHNAME', 'polrel_release_eq' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION release_eq(release, release) IS 'implementation of = operator';

CREATE FUNCTION release_ne(release, release) RETURNS boolean
	AS 'MODULE_PATHNAME', 'polrel_release_ne' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION release_ne(release, release) IS 'implementation of <> operator';

CREATE FUNCTION release_lt(release, release) RETURNS boolean
	AS 'MODULE_PATHNAME', 'polrel_release_lt' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION release_lt(release, release) IS 'implementation of < operator';

CREATE FUNCTION release_le(release, release) RETURNS boolean
	AS 'MODULE_PATHNAME', 'polrel_release_le' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION release_le(release, release) IS 'implementation of <= operator';

CREATE FUNCTION release_gt(release, release) RETURNS boolean
	AS 'MODULE_PATHNAME', 'polrel_release_gt' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION release_gt(release, release) IS 'implementation of > operator';

CREATE FUNCTION release_ge(release, release) RETURNS boolean
	AS 'MODULE_PATHNAME', 'polrel_release_ge' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION release_ge(release, release) IS 'implementation of >= operator';

CREATE FUNCTION release_cmp(release, release) RETURNS integer
	AS 'MODULE_PATHNAME', 'polrel_release_cmp' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION release_cmp(release, release) IS 'less-equal-greater';

CREATE FUNCTION release_hash(release) RETURNS integer
	AS 'MODULE_PATHNAME', 'polrel_release_hash' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION release_hash(release) IS 'hash';

CREATE FUNCTION release_hash_extended(release, bigint) RETURNS bigint
	AS 'MODULE_PATHNAME', 'polrel_release_hash_extended' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION release_hash_extended(release, bigint) IS 'hash';

CREATE OPERATOR = (
	LEFTARG = release, RIGHTARG = release, FUNCTION = release_eq,
	COMMUTATOR = =, NEGATOR = <>, RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES
);
COMMENT ON OPERATOR = (release, release) IS 'equal';

CREATE OPERATOR <> (
	LEFTARG = release, RIGHTARG = release, FUNCTION = release_ne,
	COMMUTATOR = <>, NEGATOR = =, RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR <> (release, release) IS 'not equal';

CREATE OPERATOR < (
	LEFTARG = release, RIGHTARG = release, FUNCTION = release_lt,
	COMMUTATOR = >, NEGATOR = >=, RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR < (release, release) IS 'less than';

CREATE OPERATOR <= (
	LEFTARG = release, RIGHTARG = release, FUNCTION = release_le,
	COMMUTATOR = >=, NEGATOR = >, RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR <= (release, release) IS 'less than or equal';

CREATE OPERATOR > (
	LEFTARG = release, RIGHTARG = release, FUNCTION = release_gt,
	COMMUTATOR = <, NEGATOR = <=, RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR > (release, release) IS 'greater than';

CREATE OPERATOR >= (
	LEFTARG = release, RIGHTARG = release, FUNCTION = release_ge,
	COMMUTATOR = <=, NEGATOR = <, RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR >= (release, release) IS 'greater than or equal';

CREATE OPERATOR FAMILY release_ops USING btree;
COMMENT ON OPERATOR FAMILY release_ops USING btree IS 'press releases by their texts';
CREATE OPERATOR CLASS release_ops DEFAULT FOR TYPE release USING btree FAMILY release_ops AS
	OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >,
	FUNCTION 1 release_cmp(release, release);
COMMENT ON OPERATOR CLASS release_ops USING btree IS 'press releases by their texts';

CREATE OPERATOR FAMILY release_ops USING hash;
COMMENT ON OPERATOR FAMILY release_ops USING hash IS 'press releases by their texts';
CREATE OPERATOR CLASS release_ops DEFAULT FOR TYPE release USING hash FAMILY release_ops AS
	OPERATOR 1 =,
	FUNCTION 1 release_hash(release),
	FUNCTION 2 release_hash_extended(release, bigint);
COMMENT ON OPERATOR CLASS release_ops USING hash IS 'press releases by their texts';

CREATE FUNCTION release_smaller(release, release) RETURNS release
	AS 'MODULE_PATHNAME', 'polrel_release_smaller' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION release_smaller(release, release) IS 'smaller of two';

CREATE FUNCTION release_larger(release, release) RETURNS release
	AS 'MODULE_PATHNAME', 'polrel_release_larger' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION release_larger(release, release) IS 'larger of two';

CREATE AGGREGATE min(release) (
	SFUNC = release_smaller, STYPE = release, COMBINEFUNC = release_smaller, SORTOP = <, PARALLEL = SAFE
);
COMMENT ON AGGREGATE min(release) IS 'press release whose text is the smallest';

CREATE AGGREGATE max(release) (
	SFUNC = release_larger, STYPE = release, COMBINEFUNC = release_larger, SORTOP = >, PARALLEL = SAFE
);
COMMENT ON AGGREGATE max(release) IS 'press release whose text is the largest';
