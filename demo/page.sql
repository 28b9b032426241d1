-- The body of the page: a legend, a list of the releases, and each release with its marks and its findings.
\pset pager off

SELECT '<body>
<header class="page">
<h1>Press releases, marked up</h1>
<p>' || count(*) || ' releases, read by polrel ' || polrel_version() || '. Rest the pointer on a mark to see what is known of it.</p>
<p class="legend">
<mark class="polrel-quote">quote</mark>
<mark class="polrel-figure">figure</mark>
<mark class="polrel-official">official</mark>
<mark class="polrel-organisation">organisation</mark>
<mark class="polrel-operation">operation</mark>
<mark class="polrel-legislation">legislation</mark>
<mark class="polrel-contact">contact</mark>
</p>
</header>
<nav><ol>' FROM releases;

SELECT format('<li><a href="#release-%s">%s</a> <span>%s</span></li>', id,
    escaped(brief(coalesce(headline(doc), '(no headline)'), 110)), escaped(concat_ws(' · ', issuer(doc), published(doc))))
FROM releases ORDER BY id;

SELECT '</ol></nav>
<main>';

WITH finding AS (
    SELECT id, 1 AS part, ordinal, 'Speakers' AS title, escaped(speaker) AS term,
        escaped(concat_ws(', ', title, 'quotes: ' || count(*) OVER (PARTITION BY id, speaker))) AS detail,
        row_number() OVER (PARTITION BY id, speaker ORDER BY ordinal) AS copy
    FROM releases, quotes(doc) WHERE speaker IS NOT NULL
    UNION ALL
    SELECT id, 2, ordinal, 'Officials', escaped(name), escaped(concat_ws(', ', coalesce(role, title), postnominals)), 1
    FROM releases, officials(doc)
    UNION ALL
    SELECT id, 3, ordinal, 'Figures', escaped(text),
        escaped(concat_ws(' ', qualifier, trim_scale(value), '– ' || trim_scale(upper), nullif(unit, '%'), subject, '(' || change || ')')), 1
    FROM releases, figures(doc)
    UNION ALL
    SELECT id, 4, ordinal, 'Organisations', escaped(name), escaped(coalesce(short, '')), 1 FROM releases, organisations(doc)
    UNION ALL
    SELECT id, 5, ordinal, 'Operations', escaped(name), '', 1 FROM releases, operations(doc)
    UNION ALL
    SELECT id, 6, ordinal, 'Legislation', escaped(name), '', 1 FROM releases, legislation(doc)
    UNION ALL
    SELECT id, 7, ordinal, 'Contacts', escaped(text), escaped(type), 1 FROM releases, contacts(doc)
), part AS (
    SELECT id, part, format('<h3>%s</h3><dl>%s</dl>', title,
        string_agg(format('<div><dt>%s</dt><dd>%s</dd></div>', term, detail), '' ORDER BY ordinal)) AS html
    FROM finding WHERE copy = 1 GROUP BY id, part, title
), aside AS (
    SELECT id, string_agg(html, E'\n' ORDER BY part) AS html FROM part GROUP BY id
)
SELECT format(E'<article id="release-%s">\n<p class="meta">%s</p>\n<div class="columns">\n<div class="text">%s</div>\n<aside>%s</aside>\n</div>\n</article>',
    id, escaped(concat_ws(' · ', id, file, issuer(doc), published(doc))), html(doc), aside.html)
FROM releases LEFT JOIN aside USING (id) ORDER BY id;

SELECT '</main>
</body>';
