-- What a session takes at its most to read a text. Variable: size, in bytes; it must be one of lengths.
CREATE TEMPORARY TABLE one AS SELECT body FROM lengths WHERE bytes <= :size ORDER BY bytes DESC LIMIT 1;
SELECT octet_length(body) AS bytes FROM one \gset
SELECT (regexp_match(pg_read_file('/proc/self/status'), 'VmHWM:\s+(\d+)'))[1]::bigint * 1024 AS idle
	FROM (SELECT length(body) FROM one) AS read_before \gset
SELECT length((body || '')::text) FROM one \g /dev/null
SELECT (regexp_match(pg_read_file('/proc/self/status'), 'VmHWM:\s+(\d+)'))[1]::bigint * 1024 AS before \gset
SELECT count(body::release) FROM one \g /dev/null
INSERT INTO core_figure
	SELECT 'memory', format('reading %s bytes: beyond the text in memory', :bytes),
		(regexp_match(pg_read_file('/proc/self/status'), 'VmHWM:\s+(\d+)'))[1]::bigint * 1024 - :before, :bytes;
