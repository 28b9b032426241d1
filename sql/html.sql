-- A release as HTML.

SELECT html($$Harbour patrols begin

Source: Northmere Police

Chief Inspector Ada Quill said: “Thieves took 14 engines worth £40,000 from Bram Oakes last autumn.

“It must end.”

What we do

• Operation Mooring
• Call 0800 555 111 or see https://northmere.example/a?b=1&c=2

Under the Harbours Act 1847 the Home Office pays.$$);

-- nothing of the text can be taken for HTML, in attributes neither
SELECT html($$<script>alert("x & y")</script> 'a' > b$$);
SELECT html($$“Stop <b>it</b>,” said the "Friends" & Sons.$$);

-- lines of one paragraph stay lines
SELECT html(E'First line of an address\nSecond line of it');

-- every mark that is opened is closed, and none stands across a block
SELECT bool_and((length(line) - length(replace(line, '<mark', ''))) / 5
	= (length(line) - length(replace(line, '</mark>', ''))) / 7) AS balanced
FROM regexp_split_to_table(html($$“Four boats,” said Ada Quill, “and 5 per cent of

the harbour, worth £5,” she added. “Open.$$), '(?<=>)\n') AS line;
SELECT html('');
