-- The type release: one press release, read on input.

CREATE TYPE release;

CREATE FUNCTION release_in(cstring) RETURNS release
	AS 'MODULE_PATHNAME', 'polrel_release_in' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 1000;
COMMENT ON FUNCTION release_in(cstring) IS 'I/O';

CREATE FUNCTION release_out(release) RETURNS cstring
	AS 'MODULE_PATHNAME', 'polrel_release_out' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION release_out(release) IS 'I/O';

-- Stable as those of text are: the client's encoding is converted from and to.
CREATE FUNCTION release_recv(internal) RETURNS release
	AS 'MODULE_PATHNAME', 'polrel_release_recv' LANGUAGE C STRICT STABLE PARALLEL SAFE COST 1000;
COMMENT ON FUNCTION release_recv(internal) IS 'I/O';

CREATE FUNCTION release_send(release) RETURNS bytea
	AS 'MODULE_PATHNAME', 'polrel_release_send' LANGUAGE C STRICT STABLE PARALLEL SAFE;
COMMENT ON FUNCTION release_send(release) IS 'I/O';

CREATE TYPE release (
	INPUT = release_in,
	OUTPUT = release_out,
	RECEIVE = release_recv,
	SEND = release_send,
	STORAGE = extended
);
COMMENT ON TYPE release IS 'press release: its text, and what was found in it when it was read, on input';

CREATE FUNCTION release(doc text) RETURNS release
	AS 'MODULE_PATHNAME', 'polrel_release' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 1000;
COMMENT ON FUNCTION release(text) IS 'read a press release';

CREATE FUNCTION release(doc character) RETURNS release
	LANGUAGE SQL STRICT IMMUTABLE PARALLEL SAFE COST 1000
	RETURN release(CAST($1 AS text));
COMMENT ON FUNCTION release(character) IS 'read a press release, without the blanks that fill it up';

CREATE FUNCTION text(doc release) RETURNS text
	AS 'MODULE_PATHNAME', 'polrel_text' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION text(release) IS 'the text of a press release, byte for byte';

CREATE CAST (text AS release) WITH FUNCTION release(text) AS ASSIGNMENT;
COMMENT ON CAST (text AS release) IS 'read a press release';
-- No cast goes by way of another: without these two a column of varchar or character could not be inserted.
CREATE CAST (varchar AS release) WITH FUNCTION release(text) AS ASSIGNMENT;
COMMENT ON CAST (varchar AS release) IS 'read a press release';
CREATE CAST (character AS release) WITH FUNCTION release(character) AS ASSIGNMENT;
COMMENT ON CAST (character AS release) IS 'read a press release, without the blanks that fill it up';
CREATE CAST (release AS text) WITH FUNCTION text(release) AS ASSIGNMENT;
COMMENT ON CAST (release AS text) IS 'the text of a press release';

CREATE FUNCTION polrel_outdated(doc release) RETURNS boolean
	AS 'MODULE_PATHNAME', 'polrel_outdated' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION polrel_outdated(release) IS 'whether another version of the reader made the value, so that every access reads its text anew';

CREATE FUNCTION polrel_version() RETURNS text
	AS 'MODULE_PATHNAME', 'polrel_version' LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION polrel_version() IS 'version of the polrel library';
