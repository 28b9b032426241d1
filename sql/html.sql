-- A release as HTML.

SELECT html($$Harbour patrols begin

Source: Northmere Police

Boats return to the water after a winter of repairs.

Chief Inspector Ada Quill said: “Thieves took 14 engines from Bram Oakes last autumn.

“It must end.”

Patrols and costs

• Operation Mooring in two ports
• two officers to a boat

Reports come in at https://northmere.example/a?b=1&c=2 and on 0800 555 111.

Under the Harbours Act 1847 the Home Office pays.$$);

-- nothing of the text can be taken for HTML, in attributes neither; tags go
SELECT html($$<script>alert("x & y")</script> 'a' > b$$);
SELECT html($$“Stop <b>it</b>,” said Chief Inspector Ada Quill of R&D <quay>.$$);

SELECT html($$A headline

“We must stop it,” said Bram Oakes, Chair of the Fish & Chips Council.$$);

-- wrapped lines stay one paragraph
SELECT html($$A headline

The harbour office, which stands at the old quay and was built in the last
century, is open on every day of the week to all who come by boat, or on
foot, and to everyone else.$$);

-- every mark that is opened is closed, and none stands across a block
SELECT bool_and((length(line) - length(replace(line, '<mark', ''))) / 5
	= (length(line) - length(replace(line, '</mark>', ''))) / 7) AS balanced
FROM regexp_split_to_table(html($$“Four boats,” said Ada Quill, “and 5 per cent of

the harbour, worth £5,” she added. “Open.$$), '(?<=>)\n') AS line;
SELECT html('');

-- marks of headings and tags are left out, control characters replaced
SELECT html(E'# Bridge to reopen in May\n\nThe bridge, closed since the floods, reopens in May, and it is \x01 <i>free</i> & "open".\n\n## Next steps\n\n* One lock\n* Two gates');

-- HTML is shown as the text that it is read as: tags go, entities stay, and no other sign is taken for one
SELECT html('<h1>Boats &amp; quays</h1><p>Chief Inspector <b>Ada&nbsp;Quill</b> said: &ldquo;It is &pound;5.&rdquo; <a href="x">More</a></p>');
SELECT html('A < b, <c, <https://a.example/>, <!-- none -->&#8211; & &x; &#1; &#x41; &verylongname; R&D; <i title="&">&lt;b&gt;</i> a]]>b ]');
