#!/usr/bin/perl
# Draw the figures of bench/run as SVG: plot.pl FIGURES.csv > FIGURES.svg
#
# One panel for each topic, one bar for each figure; the scale is logarithmic, from 0.1 to 100,000 MB/s. Growth with the
# length of a text and with the number of releases is a curve, both scales logarithmic; dashes are linear growth.
use strict;
use warnings;

my ($width, $left, $right, $row, $gap) = (900, 300, 130, 18, 46);    # left and right of them are labels
my ($low, $high) = (0.1, 100_000);    # MB/s at the ends of the scale

my %title = (
	stages => 'Core: MB/s of each stage (all scales are logarithmic)', reading => 'Reading, and what one would use instead: MB/s',
	extractors => 'Functions on stored releases: MB/s', slices => 'Releases of 8 kB out of line: MB/s',
	loading => 'COPY: MB/s', parallel => 'Parallel workers: MB/s', length => 'Reading a text of so many bytes: seconds',
	table => 'Tables of so many releases: seconds');
my @bars = qw(stages reading extractors slices loading parallel);
my @curves = qw(length table);

# A line of CSV; quotation marks stand only around whole cells.
sub cells {
	my $line = shift;
	my @cells;
	while ($line =~ /\G(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g) {
		push @cells, defined $1 ? $1 =~ s/""/"/gr : $2;
		last if pos($line) >= length $line;
	}
	return @cells;
}

sub read_figures {
	my %rows;
	my @names = cells(scalar(<>) =~ s/\s+$//r);
	while (my $line = <>) {
		chomp $line;
		my %figure;
		@figure{@names} = cells($line);
		next if $figure{name} eq 'peak' || !$figure{seconds} || !$title{ $figure{topic} };
		my $each = $figure{topic} eq 'length' ? $figure{releases} : 1;    # a short text is read many times over
		push @{ $rows{ $figure{topic} } },
			{ name => $figure{name}, speed => $figure{bytes} / $figure{seconds} / 1e6, seconds => $figure{seconds} / $each };
	}
	return \%rows;
}

sub escape { my %as = ('&' => '&amp;', '<' => '&lt;', '>' => '&gt;'); return $_[0] =~ s/([&<>])/$as{$1}/gr; }

sub place {
	my $share = (log($_[0]) - log($low)) / (log($high) - log($low));
	return ($width - $left - $right) * ($share < 0 ? 0 : $share > 1 ? 1 : $share);
}

sub panel {
	my ($topic, $y, @rows) = @_;
	my $svg = sprintf qq(<text x="10" y="%d" class="title">%s</text>\n), $y + 20, escape($title{$topic});
	$y += 30;
	for my $figure (@rows) {
		my $to = place($figure->{speed});
		$svg .= sprintf qq(<text x="%d" y="%d" class="name">%s</text><rect x="%d" y="%d" width="%.1f" height="%d"/>)
			. qq(<text x="%.1f" y="%d">%s</text>\n),
			$left - 8, $y + 13, escape($figure->{name}), $left, $y + 2, $to, $row - 4, $left + $to + 5, $y + 13,
			sprintf $figure->{speed} < 10 ? '%.1f' : '%.0f', $figure->{speed};
		$y += $row;
	}
	return ($svg, $y);
}

# Figures named "what of size" or "size" as one curve for each what, with what linear growth would be beside it.
sub curves {
	my ($topic, $y, @rows) = @_;
	my ($height, $svg) = (220, sprintf qq(<text x="10" y="%d" class="title">%s</text>\n), $y + 20, escape($title{$topic}));
	my %of;
	for my $figure (@rows) {
		my ($what, $size) = $figure->{name} =~ /^(?:(.*) of )?(\d+)$/ or next;
		push @{ $of{ $what // 'text::release' } }, [$size, $figure->{seconds}];
	}
	my @points = map { @$_ } values %of;
	my ($least, $most) = (sort { $a <=> $b } map { $_->[0] } @points)[0, -1];
	my ($quickest, $slowest) = (sort { $a <=> $b } map { $_->[1] } @points)[0, -1];
	my $x_of = sub { return $left + ($width - $left - $right) * log($_[0] / $least) / log($most / $least || 1); };
	my $y_of = sub { return $y + $height - ($height - 50) * log($_[0] / $quickest) / (log($slowest / $quickest) || 1); };
	for my $what (sort keys %of) {
		my @line = sort { $a->[0] <=> $b->[0] } @{ $of{$what} };
		$svg .= sprintf qq(<polyline points="%s"/>), join ' ', map { sprintf '%.1f,%.1f', $x_of->($_->[0]), $y_of->($_->[1]) } @line;
		$svg .= sprintf qq(<line x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f"/>\n), $x_of->($line[0][0]), $y_of->($line[0][1]),
			$x_of->($line[-1][0]), $y_of->($line[0][1] * $line[-1][0] / $line[0][0]);
		my ($first, $last) = map { sprintf '%s: %.3g s', @$_ } @line[0, -1];
		$svg .= sprintf qq(<text x="%d" y="%.1f" class="name">%s</text>\n), $left - 8, $y_of->($line[0][1]) + 4, escape("$what, $first");
		$svg .= sprintf qq(<text x="%d" y="%.1f">%s</text>\n), $width - $right + 5, $y_of->($line[-1][1]) + 4, $last;
	}
	return ($svg, $y + $height + 20);
}

my $figures = read_figures();
my ($body, $y) = ('', 0);
for my $topic (grep { $figures->{$_} } @bars, @curves) {
	my $draw = grep({ $_ eq $topic } @curves) ? \&curves : \&panel;
	(my $svg, $y) = $draw->($topic, $y, @{ $figures->{$topic} });
	$body .= $svg;
	$y += $gap - 30;
}
print qq(<svg xmlns="http://www.w3.org/2000/svg" width="$width" height="$y" font-family="sans-serif" font-size="12">\n),
	"<style>.title { font-size: 15px; font-weight: bold } .name { text-anchor: end } rect { fill: #4a7ab0 } polyline { fill: none; stroke: #4a7ab0; stroke-width: 2 } line { stroke: #999; stroke-dasharray: 4 }</style>\n",
	qq(<rect width="$width" height="$y" style="fill: white"/>\n), $body, "</svg>\n";
