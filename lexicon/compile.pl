#!/usr/bin/perl
# Compile the tables in this folder into C: compile.pl TABLES... > lexicon_data.c
# The tables' form is in README.md, the arrays' meaning in src/core/lexicon.h.
use strict;
use warnings;
use open qw(:std :encoding(UTF-8));
use utf8;
use Encode qw(encode_utf8);
use File::Basename qw(basename);

my (%past_form, %entry, @order, @values, @strings, %string, @units, @unit_names, %unit_name, @shorts, %dollar, @domains);
string_index('');
unit_index('');
my $NAMES = qr/^(GIVEN_NAME|ORGANISATION|DEMONYM|PLACE|POSTNOMINAL|ABBREVIATION|VERB)$/;
my ($WORD_BITS, $SEED_BITS) = (16, 14);    # of the slots of words and of their seeds, as in lexicon.h
my ($STEP_BITS, $STEP_SEED_BITS, $KNOWN_BITS) = (15, 13, 12);    # likewise of steps of phrases
my $FOLLOWERS = 63;    # bits of the set of words that may come second in a phrase, from 1 on
my $ALIKE = 16;        # numbers for the words of one name in small_words.tsv

# What the words of a column are called in lexicon.h and reading.h, which give their numbers; 0: nothing to add.
my %QUALIFIER = named('PR_QUALIFIER_', 'none', 'about', 'under', 'over', 'up to', 'at least');
my %POSITION = (before => 0, named('PR_', 'after', 'clause'));
my %DIRECTION = ('' => 0, named('PR_CHANGE_', 'up', 'down'));
my %PART = (verb => 0, named('PR_CHANGE_', 'noun', 'comparison', 'earlier', 'by'));
my %ENDS = (first => 0, last => 0, both => 0, named('PR_END_', 'thing', 'surname', 'noun', 'namesake', 'trade'));
my %FIRST = ('' => 0, alone => 0, town => 0, areas => 0, places => 0, named('PR_BEGINS_', 'first', 'land', 'prefix'));
my %ALONE = ((map { $_ => 0 } keys %FIRST), places => 'PR_CALLED_BY_PLACES', alone => 'PR_ALONE', town => 'PR_TOWN_HAS',
	areas => 'PR_SERVES_AREAS');
my %SCOPE_DETAIL = (trade => 'PR_TRADE', study => 'PR_PART_IN_STUDY', body => 1);
my %LINK = named('PR_LINK_', 'of', 'head', 'inner', 'join', 'example');
my %OPERATION = named('PR_STANDS_', 'first', 'last', 'apart', 'after slogan', 'beside', 'several');
my %LAW = named('PR_LAW_', 'head', 'dated', 'numbered', 'owned', 'named', 'counted');
my %APPOINTMENT = (direct => 'PR_APPOINTS_DIRECTLY', as => 'PR_APPOINTS_AS', role => 'PR_APPOINTED_AS', 'role after' => 'PR_APPOINTED_TO', holds => 'PR_HOLDS');
my %STYLE = (style => 0, courtesy => 0, named('PR_STYLE_', 'peer', 'office', 'bench'));
my %GENDER = ('' => 0, map { $_ => ord } 'm', 'f', 'x');
my %PARTICLE = named('PR_PARTICLE_', 'inside', 'generation', 'saint');
my %CONTACT = named('PR_CONTACT_', 'call', 'number', 'beginning', 'aim', 'channel');
my %KIND = named('PR_FIGURE_', 'percent', 'duration', 'age', 'measure');
my %NUMBER_CUE = named('PR_TELLS_', qw(name address score age old person range whole extent spend price clock release key fate part));
my @WORD_NAMES = qw(of in out to from by at on for per within between past since than as worth against away and or
	a the another every all more other others next pointer who singular minus time with he she they be today my night former latter compass weigh self officer grade
	child cash after threshold take lose gain point);
my %WORD_NAME = map { $WORD_NAMES[$_] => $_ + 1 } 0 .. $#WORD_NAMES;
my %SIGN = named('PR_SIGN_', qw(noun document spoken opener naming human man woman silent mute judging addressing bench accused deputy company));
my %ROLE = named('PR_ROLE_', qw(none label source byline published updated notes contact boilerplate about end furniture navigation menu
	notice embargo salutation closing caption mail subject restart zone ago territory tag item entry hidden));

sub named { my $prefix = shift; return map { $_ => $prefix . uc s/ /_/r } @_; }

# What a word of a table stands for; the second: of several words divided by a bar, as a set.
sub meaning {
	my ($known, $word) = @_;
	return $known->{$word} // die "'$word' is none of: ", join(', ', grep { $_ ne '' } sort keys %$known), "\n";
}
sub meanings { my ($known, $words) = @_; return join ' | ', map { meaning($known, $_) } split /\|/, $words; }

# The class of which a column has the name.
sub class_of { my ($word, @known) = @_; return uc meaning({ map { $_ => $_ } @known }, $word); }

# Each table: what one row adds. Columns come split; "-" is already empty.
my %TABLE = (
	'ranks' => sub { my ($rank, $short) = @_;
		add_all($rank, 'RANK', undef, undef, 1);
		add_shorts($short, $rank);
		add_all($short, 'RANK', string_index($rank)); },
	'rank_prefixes' => sub { my ($prefix, $full) = @_; add_all($prefix, 'RANK_PREFIX', $full eq '' ? 0 : string_index($full)); },
	'offices' => sub { my ($office, $short, $cell) = @_;
		my ($scope, $special) = split / /, $cell;
		my $class = 'OFFICE_' . class_of($scope, qw(whole minister head fixed job));
		add_all($office, $class, 0, defined $special ? meaning(\%SCOPE_DETAIL, $special) : 0);
		add_shorts($short, (forms($office))[0]);
		add_all($short, $class, string_index(titlecase((forms($office))[0]))); },
	'honorifics' => sub { my ($form, $gender, $class) = @_;
		add_all($form, $class eq 'courtesy' ? 'COURTESY' : 'STYLE', meaning(\%GENDER, $gender), meaning(\%STYLE, $class)); },
	'postnominals' => sub { my ($letters, undef, $part) = @_; add_all($letters, 'POSTNOMINAL', meaning({ '' => 0, seat => 1 }, $part)); },
	'given_names' => sub { my ($name, $gender) = @_; add_all($name, 'GIVEN_NAME', meaning(\%GENDER, $gender)); },
	'particles' => sub { my ($form, undef, $part) = @_; add_all($form, 'PARTICLE', meaning(\%PARTICLE, $part)); },
	'organisations' => sub { my ($name, $short) = @_;
		my $long = $short eq '' && $name !~ /\|/ ? 0 : string_index((forms($name))[0]);
		add_shorts($short, (forms($name))[0]);
		add($_, 'ORGANISATION', $long, /'s$/ ? 'PR_OWN_ENDING' : /[A-Z].* [a-z]+$/ ? 'PR_SMALL_ENDING' : 0) for forms($name);
		add_all($short, 'ORGANISATION', $long, 'PR_FORM_SHORT'); },
	'organisation_heads' => sub { my ($word, $cell) = @_;
		my ($position, $special) = split / /, $cell;
		my $first = meaning(\%FIRST, $special // '');
		add_all($word, 'BODY_LAST', meaning(\%ENDS, $position), meaning(\%ALONE, $special // ''))
			if $position ne 'first';
		add_all($word, 'BODY_FIRST', $first) if $first || $position =~ /^(first|both|surname)$/; },
	'places' => sub { my ($name, $kind) = @_;
		my $class = class_of($kind, qw(country nation state county city region demonym party));
		$class =~ /^(DEMONYM|PARTY)$/ ? add_all($name, 'DEMONYM', $class eq 'PARTY' ? 1 : 0) : add_all($name, 'PLACE'); },
	'legislation' => sub { my ($word, $kind) = @_; add_all($word, 'LEGISLATION', meaning(\%LAW, $kind)); },
	'operations' => sub { my ($word, $position) = @_; add_all($word, 'OPERATION', meaning(\%OPERATION, $position)); },
	'number_cues' => sub { my ($form, $roles) = @_; add_all($form, 'NUMBER_CUE', meanings(\%NUMBER_CUE, $roles)); },
	'small_words' => sub { my ($form, $name) = @_; entry_of(words_of($_))->{name} = meaning(\%WORD_NAME, $name) for forms($form); },
	'links' => sub { my ($form, $part) = @_; add_all($form, 'LINK', meaning(\%LINK, $part)); },
	'contacts' => sub { my ($form, $part) = @_; add_all($form, 'CONTACT', meaning(\%CONTACT, $part)); },
	'domains' => sub { push @domains, $_[0]; },
	'numbers' => sub { my ($form, $value, $class) = @_;
		add_all($form, class_of($class, qw(cardinal scale fraction multiple ordinal vague)), decimal($value || 0)); },
	'units' => sub { my ($form, $kind, $unit, $factor) = @_;
		my ($mantissa, $exponent) = decimal($factor);
		push @units, [unit_index($unit), $mantissa, $exponent, meaning(\%KIND, $kind)];
		add_all($form, 'UNIT', $#units); },
	'currencies' => sub { my ($code, $signs, $words, $subunits) = @_;
		my $unit = unit_index($code);
		add_all(join('|', grep { $_ ne '' } $code, $signs, $words), 'CURRENCY', $unit);
		add_all($subunits, 'CURRENCY', $unit, -2); },
	'dollars' => sub { my ($forms, $code) = @_; $dollar{$_} = unit_index($code) for forms($forms); },
	'qualifiers' => sub { my ($form, $qualifier, $position) = @_;
		add_all($form, 'QUALIFIER', meaning(\%QUALIFIER, $qualifier), meaning(\%POSITION, $position)); },
	'changes' => sub { my ($form, $direction, $part) = @_;
		add_all($form, 'CHANGE', meaning(\%DIRECTION, $direction), meaning(\%PART, $part)); },
	'cues' => sub { my ($form, $base, $class) = @_;
		return add_all($form, 'CUE_' . uc $class) if $class =~ /^(speech|weak)$/;
		my $agent = $class =~ s/\|agent$// ? 'PR_AGENT' : 0;
		add_all($form, 'CUE_SIGN', meanings(\%SIGN, $class), $agent); },
	'function_words' => sub { my ($form, $class) = @_;
		add_all($form, $class =~ /^(have|do)$/ ? 'AUXILIARY' : class_of($class, qw(article determiner preposition conjunction relative modal
			auxiliary be negation adverb pronoun_m pronoun_f pronoun_group pronoun_first pronoun_second pronoun_it question))); },
	'verbs' => sub { inflect(@_[0 .. 2], 1); },
	'noun_verbs' => sub { inflect($_[0], '', '', 0); },
	'adjectives' => sub { add_all($_[0], 'ADJECTIVE'); },
	'plurals' => sub { my ($form, $class) = @_; add_all($form, class_of($class, qw(plural singular))); },
	'calendar' => sub { my ($form, $kind, $value) = @_;
		my $class = class_of($kind, qw(month weekday season holiday era));
		add_all($form, $class =~ /^(MONTH|WEEKDAY)$/ ? $class : 'CALENDAR', $value || 0); },
	'abbreviations' => sub { my ($form, $full) = @_; add_all($form, 'ABBREVIATION', string_index($full)); },
	'appointments' => sub { my ($form, $part) = @_; add_all($form, 'APPOINTMENT', meaning(\%APPOINTMENT, $part)); },
	'layout' => sub { my ($phrase, $role) = @_; add_all($phrase, 'LAYOUT', meaning(\%ROLE, $role)); },
);

sub forms { return grep { $_ ne '' } split /\|/, shift; }
sub add_shorts { my ($cell, $full) = @_; push @shorts, map { [$_, $full] } forms($cell); }
sub titlecase { my $s = shift; $s =~ s/(?<!')\b(?!(?:of|for|the|and|to|in|at|on)\b)(\w)/\u$1/g; return $s; }

sub string_index {
	my $s = shift;
	$string{$s} //= push(@strings, $s) - 1;
	return $string{$s};
}

sub unit_index {
	my $s = shift;
	$unit_name{$s} //= push(@unit_names, $s) - 1;
	return $unit_name{$s};
}

# a value as (mantissa, exponent): exact, mantissa below 2^16
sub decimal {
	my $text = sprintf('%.12f', shift);
	$text =~ s/0+$//;
	$text =~ s/\.$//;
	my $exponent = $text =~ s/\.(\d+)$/$1/ ? -length($1) : 0;
	$exponent += length($1) if $exponent == 0 && $text =~ s/(?<=\d)(0+)$//;
	$text =~ s/^0+(?=\d)//;
	die "value $text does not fit\n" if $text > 65535;
	return ($text, $exponent);
}

# The words of a form as the table writes them; a comma between two is one.
sub written { return split / +/, $_[0] =~ s/,(?= )/ ,/gr; }

# The words of a form as the scanner gives them, folded as terms.c folds them.
sub words_of {
	my @words = written(lc shift);
	for (@words) { s/'s$//; s/(?<=\w)'$//; s/\.$// if length > 1; }
	return grep { $_ ne '' } @words;
}

sub entry_of {
	my @words = @_;
	my $key = join ' ', @words;
	return $entry{$key} //= do {
		push @order, $key;
		{ words => [@words], any => {}, capital => {}, upper => {}, values => [], capital_at => 0 };
	};
}

# One form gets a class. $any: found in any case, whatever capitals the table has.
sub add {
	my ($form, $class, $data, $extra, $any) = @_;
	my @words = words_of($form) or return;
	die "more than 10 words: $form\n" if @words > 10;
	entry_of($_) for @words;
	my $e = entry_of(@words);
	my $case = $any || $form eq lc $form ? 'any' : $form =~ /^\P{Ll}{2,}$/ && $form =~ /\p{Lu}.*\p{Lu}/ && @words == 1 ? 'upper' : 'capital';
	$e->{$case}{$class} = 1;
	if ($case eq 'capital') {
		my @written = written($form);
		($e->{capital_at}) = grep { $written[$_] =~ /^\p{Lu}/ } 0 .. $#written;
		$e->{capital_at} //= 0;
	}
	return if !($data || $extra || $class eq 'LAYOUT') || grep { $_->[0] eq $class } @{ $e->{values} };
	push @{ $e->{values} }, [$class, $extra || 0, $data || 0];
}

sub add_all {
	my ($cell, $class, $data, $extra, $any) = @_;
	add($_, $class, $data, $extra, $any) for forms($cell);
}

# All forms of a verb; a base that is as often a noun counts only in -ed and -ing.
sub inflect {
	my ($base, $past, $participle, $finite) = @_;
	for (forms($past)) { add($_, 'VERB'); $past_form{$_} = 1; }
	add($_, 'PARTICIPLE') for forms($participle);
	return if $base eq '';
	my ($first, $rest) = $base =~ /^(\S+)( .*)?$/;
	$rest //= '';
	my $doubled = $first =~ /^(?:[^aeiou]*|qu)[aeiou][bdgklmnprtz]$/ ? $first . substr($first, -1) : $first;
	(my $ing = $first =~ /ie$/ ? substr($first, 0, -2) . 'y' : $first =~ /[^eyo]e$/ ? substr($first, 0, -1) : $doubled) .= 'ing';
	my $ed = $first =~ /e$/ ? $first . 'd' : $first =~ /[^aeiou]y$/ ? substr($first, 0, -1) . 'ied' : $doubled . 'ed';
	my $s = $first =~ /[^aeiou]y$/ ? substr($first, 0, -1) . 'ies' : $first =~ /(?:s|x|z|ch|sh|o)$/ ? $first . 'es' : $first . 's';
	if ($finite) { add("$first$rest", 'VERB', 1); add("$s$rest", 'VERB'); }
	add("$ed$rest", 'PARTICIPLE') if $past eq '';
	add("$ing$rest", 'GERUND');
}

# No form stands twice in one table, for only one of the two would count. A reporting verb may be a sign of speech too.
sub check_once {
	my ($seen, $name, @cells) = @_;
	my $apart = $name eq 'cues' && $cells[2] !~ /^(speech|weak)$/ ? 'sign' : '';
	for my $form (forms($cells[0])) { die "'$form' stands in line $seen->{$apart}{$form} already\n" if $seen->{$apart}{$form}; }
	$seen->{$apart}{$_} = $. for forms($cells[0]);
}

sub read_table {
	my $path = shift;
	my ($name) = basename($path) =~ /^(\w+)\.tsv$/ or die "$path: no table\n";
	my $row = $TABLE{$name} or die "$path: nobody knows this table\n";
	open my $in, '<', $path or die "$path: $!\n";
	my ($columns, %seen);
	while (<$in>) {
		chomp;
		next if /^#/ || /^\s*$/;
		my @cells = map { $_ eq '-' ? '' : $_ } split /\t/, $_, -1;
		if (!$columns) { $columns = @cells; next; }
		die "$path:$.: $columns columns expected\n" if @cells != $columns;
		eval { check_once(\%seen, $name, @cells); $row->(@cells); 1 } or die "$path:$.: $@";
	}
	close $in;
}

# Bytes of a folded form, eight at the most, as a number, the first one lowest.
sub number_of { return unpack 'Q<', pack 'a8', shift; }
sub c_number { return sprintf 'UINT64_C(0x%x)', shift; }

# The product with HASH_FACTOR of terms.c, its last 64 bits.
sub product {
	my $product;
	{ use integer; $product = $_[0] * unpack 'q', pack('Q', 11400714819323198485); }
	return unpack 'Q', pack('q', $product);
}

# The same as hash_step() in terms.c.
sub hash_step {
	my ($hash, $bytes) = @_;
	my $product = product($hash ^ $bytes);
	return $product ^ $product >> 32;
}

sub c_string { my $s = encode_utf8(shift); $s =~ s/(["\\?])/\\$1/g; $s =~ s/([^ -~])/sprintf '\\%03o', ord $1/ge; return "\"$s\""; }
sub class_mask { my $set = shift; return join(' | ', map { "B($_)" } sort keys %$set) || '0'; }

for my $path (sort @ARGV) { read_table($path); }

# Only names that other tables know tell whose dollar is meant.
for my $name (sort keys %dollar) {
	my $e = $entry{ join ' ', words_of($name) } or die "dollars: '$name' is in no other table\n";
	push @{ $e->{values} }, ['PLACE', 0, $dollar{$name}];
}

# The forms of what the grammar of amounts gives itself, in the order of PrGivenTerm: 5ft 10, 8:30 minutes, in her 30s, £3,000.
my @GIVEN = qw(% year hour minute seconds foot inch lb gbp);
for my $form (@GIVEN) { die "no row for '$form'\n" if !grep { $entry{$form}{$_}{UNIT} || $entry{$form}{$_}{CURRENCY} } 'any', 'upper'; }
# a form that is a past too may follow any subject: found, lay
for my $form (keys %past_form) {
	my $e = entry_of(words_of($form));
	@{ $e->{values} } = grep { $_->[0] ne 'VERB' } @{ $e->{values} };
}

# Words come first, so that a word's number fits its hash slot; then phrases, first those in any case. 0 is nothing.
# A function word's number tells its name. Of the others those of which the grammar asks come first, so that what it
# reads of them lies close together.
my @named = grep { defined $entry{$_}{name} } @order;
my @others = sort { asked_of($entry{$a}) <=> asked_of($entry{$b}) } grep { !/ / && !defined $entry{$_}{name} } @order;
my @words = (@named, @others);
my @phrases = sort { !!%{ $entry{$b}{any} } <=> !!%{ $entry{$a}{any} } } grep { / / } @order;

# How soon an entry comes: what has a meaning in a sentence, what names people and bodies, others.
sub asked_of {
	my $e = shift;
	return (grep { $_->[0] !~ $NAMES } @{ $e->{values} }) ? 1 : @{ $e->{values} } ? 2 : 3;
}

my (%number, %named);
for my $word (@named) {
	my $name = $entry{$word}{name};
	$number{$word} = $name * $ALIKE + $named{$name}++;
	die "too many words of one name as '$word'\n" if $named{$name} > $ALIKE;
}
my $first_other = @WORD_NAMES * $ALIKE + $ALIKE;
@number{ @others, @phrases } = $first_other .. $first_other + $#others + @phrases;
die "too many entries\n" if $first_other + @others + @phrases > 65536;

# Phrases as steps from state to state: a word that begins one has a state, and so has each beginning that goes on.
my (%state_of_word, %step, %follower, %followers);
my $states = 0;
for my $phrase (@phrases) {
	my ($first, @rest) = split / /, $phrase;
	my ($state, $step) = \$state_of_word{$first};
	$followers{$first} |= 1 << ($follower{ $rest[0] } //= 1 + keys(%follower) % $FOLLOWERS);
	for my $word (@number{@rest}) {
		$$state ||= ++$states;
		$step = $step{"$$state $word"} //= { hash => hash_step(0, $$state << 16 | $word), state => 0, entry => 0 };
		$state = \$step->{state};
	}
	$step->{entry} = $number{$phrase};
}
die "too many states\n" if $states > 65535;

print "/* Made by lexicon/compile.pl from the tables in lexicon/; change those. */\n#include \"lexicon.h\"\n\n";
print "#define B(name) (UINT64_C(1) << PR_NUMBER_##name)\n\n";

my @rows = ("[0] = {0, 0, 0, 0, 0, 0}");
my @word_rows;    # with their hashes
my @long_forms;
my (%class_set, @class_sets, @set_starts, @set_data, %values_at);
my @DATA = qw(NUMBER_CUE CUE_SIGN LINK);    # the classes of PrSetData
class_set({});

# Where the four sets of an entry's classes stand: in any case, with a capital, in capitals, both.
sub class_set {
	my $e = shift;
	my %data = map { $_->[0] => $_->[2] } @{ $e->{values} };
	my @sets = map { { map { %$_ } grep { $_ } @$e{@$_} } } [qw(any)], [qw(any capital)], [qw(any upper)], [qw(any capital upper)];
	my @rows = map { my $set = $_; [class_mask($set), '{' . join(', ', map { $set->{$_} && $data{$_} || 0 } @DATA) . '}'] } @sets;
	my $starts = $e->{starts} // 0;
	return $class_set{ join ' ', $starts, map { @$_ } @rows } //= do {
		push @set_data, map { $_->[1] } @rows;
		push @set_starts, map { "PR_STARTS_WITH($rows[$_][0]) | $starts" . ($_ & 1 ? ' | PR_CAPITAL_STARTS' : '') } 0 .. 3;
		push(@class_sets, map { $_->[0] } @rows) - 4;
	};
}

# Where the values of an entry begin; many have the same.
sub values_at {
	my @all = map { "{PR_NUMBER_$_->[0], $_->[1], $_->[2]}" } @{ $_[0]{values} };
	return $values_at{"@all"} //= push(@values, @all) - @all;
}

# A perfect hash: rows come as [hash, row]. Those whose hashes begin with the same bits share a seed, which
# is hashed with each of them and gives each a slot that no other has; the many that share one choose first.
# Seeds change the last bits of a hash. If those were the ones that are shared, two slots would lie as far apart
# with one seed as with any other, and two that are the same might stay so.
# Slot 0 stays free: it is that of a word which is in no table.
sub perfect_hash {
	my ($bits, $seed_bits, @rows) = @_;
	my (@slots, @seeds, @sharing);
	push @{ $sharing[$_->[0] >> 64 - $seed_bits] }, $_ for @rows;
	for my $bucket (sort { @{ $sharing[$b] } <=> @{ $sharing[$a] } || $a <=> $b } grep { $sharing[$_] } 0 .. $#sharing) {
		my ($seed, %taken) = (-1);
		do {
			die "too many words for $bits bits, or two alike\n" if ++$seed > 255;
			%taken = map { hash_step($_->[0], $seed) >> 64 - $bits => $_->[1] } @{ $sharing[$bucket] };
		} while keys %taken < @{ $sharing[$bucket] } || grep { $_ == 0 || defined $slots[$_] } keys %taken;
		$seeds[$bucket] = $seed;
		@slots[keys %taken] = values %taken;
	}
	return (\@slots, [map { $_ // 0 } @seeds]);
}

sub print_slots {
	my ($type, $name, $bits, $seed_bits, @rows) = @_;
	my ($slots, $seeds) = perfect_hash($bits, $seed_bits, @rows);
	print "const uint8_t pr_${name}_seeds[1 << $seed_bits] = {\n\t", join(', ', @$seeds), "\n};\n\n";
	print "const $type pr_${name}s[1 << $bits] = {\n", map({ "\t[$_] = $slots->[$_],\n" } grep { defined $slots->[$_] } 0 .. $#$slots), "};\n\n";
}

# Marks that begin something, those that the scanner finds in plain text, are in the table of words too.
my %MARK = ('.' => 'PR_START_STOP', '?' => 'PR_START_STOP', '!' => 'PR_START_STOP', '"' => 'PR_START_MARK');
$entry{$_}{starts} = $MARK{$_} for sort keys %MARK;

for my $word (@words, grep { !$number{$_} } sort keys %MARK) {
	my $form = join '', map { chr(ord($_) | 0x20) } split //, encode_utf8($word);
	my ($head, $tail) = (number_of(substr $form, 0, 8), length $form > 8 ? number_of(substr $form, 8, 8) : 0);
	$tail = ~(number_of(substr $form, -8) ^ length $form) if length $form > 16;
	my $hash = hash_step(product($tail), $head);
	push @word_rows, [$hash, sprintf '{%s, %s, %s, %d, %d, %d, %d}', c_number($head), c_number($tail),
		c_number($followers{$word} // 0), $number{$word} // 0, class_set($entry{$word}), $state_of_word{$word} // 0, $follower{$word} // 0];
	# c_string() would write a byte beyond ASCII as the two of its character
	push @long_forms, "{$number{$word}, \"" . $form =~ s/([^ !#-Z^-~])/sprintf '\%03o', ord $1/ger . '"}' if length $form > 16;
}

for my $key (@words, @phrases) {
	my $e = $entry{$key};
	push @rows, sprintf('[%d] = {%d, %d, %d, %d, %d, %d}', $number{$key}, class_set($e), values_at($e), scalar @{ $e->{values} },
		$key =~ / / ? 0 : length encode_utf8($key), scalar @{ $e->{words} }, $e->{capital_at});
}
print "const PrEntry pr_entries[] = {\n", map({ "\t$_,\n" } @rows), "};\n\n";
die "too many values\n" if @values > 65535;
die "too many class sets\n" if @class_sets > 65535;
print "const uint16_t pr_given_terms[] = {", join(', ', @number{@GIVEN}), "};\n\n";
print "const PrClass pr_class_sets[] = {\n", map({ "\t$_,\n" } @class_sets), "};\n\n";
print "const uint8_t pr_set_starts[] = {\n", map({ "\t$_,\n" } @set_starts), "};\n\n";
print "const PrSetData pr_set_data[] = {\n", map({ "\t$_,\n" } @set_data), "};\n\n";
print "const PrValue pr_values[] = {\n", map({ "\t$_,\n" } @values), "};\n\n";
print "const char *const pr_strings[] = {\n", map({ "\t" . c_string($_) . ",\n" } @strings), "};\n\n";
print "const PrShort pr_shorts[] = {\n", map({ "\t{" . c_string($_->[0]) . ', ' . c_string($_->[1]) . "},\n" } @shorts), "};\n";
print "const uint16_t pr_short_count = ", scalar @shorts, ";\n\n";
print "const char *const pr_domains[] = {\n", map({ "\t" . c_string($_) . ",\n" } sort @domains), "};\n";
print "const uint16_t pr_domain_count = ", scalar @domains, ";\n\n";
my @begins = (0) x 512;
for my $e (map { $entry{$_} } @words) {
	next if !$e->{any}{CARDINAL} && !$e->{any}{ORDINAL};
	my $bit = 0;
	$bit = $bit * 31 + ord for split //, substr($e->{words}[0], 0, 3);
	$begins[$bit % 4096 >> 3] |= 1 << ($bit & 7);
}
print "const uint8_t pr_number_begins[] = {\n\t", join(', ', @begins), "\n};\n\n";
print "const PrUnit pr_units[] = {\n", map({ "\t{" . join(', ', @$_) . "},\n" } @units), "};\n\n";
print "const char *const pr_unit_names[] = {\n", map({ "\t" . c_string($_) . ",\n" } @unit_names), "};\n";
print "const uint16_t pr_unit_name_count = ", scalar @unit_names, ";\n\n";

print map { "_Static_assert(PR_WORD_\U$_\E == $WORD_NAME{$_}, \"names of words\");\n" } @WORD_NAMES;
print "_Static_assert(PR_WORD_ALIKE == $ALIKE && PR_WORD_NAMES == " . (@WORD_NAMES + 1) . ", \"numbers of words that have names\");\n";
print "_Static_assert(PR_WORD_BITS == $WORD_BITS && PR_SEED_BITS == $SEED_BITS, \"slots of words\");\n";
print_slots('PrWord', 'word', $WORD_BITS, $SEED_BITS, @word_rows);
print "const PrLongForm pr_long_forms[] = {\n", map({ "\t$_,\n" } @long_forms), "\t{0, NULL}\n};\n\n";

print "_Static_assert(PR_STEP_BITS == $STEP_BITS && PR_STEP_SEED_BITS == $STEP_SEED_BITS, \"slots of steps\");\n";
print "_Static_assert(PR_KNOWN_BITS == $KNOWN_BITS, \"bits of the filter\");\n";
my @steps = map { [$step{$_}{hash}, sprintf '{%d, %d, %d, %d}', split(/ /), @{ $step{$_} }{qw(state entry)}] } sort keys %step;
print_slots('PrStep', 'step', $STEP_BITS, $STEP_SEED_BITS, @steps);
my @known = (0) x 2**$KNOWN_BITS;
for (values %step) {
	my $hash = $_->{hash};
	$known[$hash >> 64 - $KNOWN_BITS] |= 1 << ($hash >> 58 - $KNOWN_BITS & 63) | 1 << ($hash >> 52 - $KNOWN_BITS & 63);
}
print "const uint64_t pr_known_steps[] = {\n\t", join(', ', map { c_number($_) } @known), "\n};\n\n";
print "const uint16_t pr_cased_phrases = ", $first_other + @others + (grep { %{ $entry{$_}{any} } } @phrases), ";\n";
