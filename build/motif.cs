// Draws the motif of the Forum's site, a yurt's roof seen from within: the crown, its poles, and a border of ram's horns and diamonds as on felt carpets. Run it after
// changing the drawing:  dotnet run build/motif.cs
using System.Globalization;

const string Target = "modules/ForumOrchard.SocialCards/wwwroot/motif.svg";
const int Centre = 300, Poles = 48, Horns = 16, Crown = 90, Border = 224;

// Half a pair of horns, x to the right and y outwards: a start, then the three points of each curve.
(double X, double Y)[] horn = [(0, 0), (0, 16), (4, 30), (16, 32), (26, 33), (30, 22), (24, 16), (19, 11), (11, 15), (14, 21)];
(double X, double Y)[] diamond = [(0, 6), (7, 15), (0, 24), (-7, 15)];

var poles = string.Concat(Enumerable.Range(0, Poles).Select(i => $"M{At(0, 124, i * 360.0 / Poles)}L{At(0, 206, i * 360.0 / Poles)}"));
var angles = Enumerable.Range(0, Horns).Select(i => i * 360.0 / Horns).ToList();
var horns = string.Concat(angles.SelectMany(angle => new[] { 1, -1 }.Select(side => Curves([.. horn.Select(point => At(side * point.X, Border + point.Y, angle))]))));
var diamonds = string.Concat(angles.Select(angle => $"M{string.Join('L', diamond.Select(point => At(point.X, Border + point.Y, angle + (180.0 / Horns))))}Z"));
var bars = string.Concat(new[] { -34, 0, 34 }.Select(Bars));

// Colours are attributes, which the pictures for social networks read; in the dark the style replaces them.
File.WriteAllText(Target, $$"""
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600" fill="none" stroke-linecap="round" stroke-linejoin="round">
    <style>@media (prefers-color-scheme:dark){[fill="#f8e9ee"]{fill:#2b2026}[fill="#8f2350"]{fill:#f3a0bb}[stroke="#8f2350"]{stroke:#f3a0bb}[stroke="#d9b7c3"]{stroke:#6b4755} }</style>
    <path fill="#f8e9ee" d="{{Circle(286)}}"/>
    <path stroke="#d9b7c3" stroke-width="3" d="{{poles}}"/>
    <path stroke="#8f2350" stroke-width="3" d="{{Circle(212)}}{{Circle(272)}}"/>
    <path stroke="#8f2350" stroke-width="6" d="{{horns}}"/>
    <path fill="#8f2350" d="{{diamonds}}"/>
    <path stroke="#8f2350" stroke-width="12" d="{{Circle(112)}}"/>
    <path stroke="#8f2350" stroke-width="7" d="{{Circle(Crown)}}{{bars}}"/>
    </svg>

    """);

// A bar each way, bent towards the centre.
static string Bars(int offset)
{
    var half = Math.Sqrt((Crown * Crown) - (offset * offset));
    string from = Number(Centre - half), to = Number(Centre + half), middle = Number(Centre + (offset * 0.25)), across = Number(Centre + offset);
    return $"M{from} {across}Q{Centre} {middle} {to} {across}M{across} {from}Q{middle} {Centre} {across} {to}";
}

static string Curves(List<string> points) => $"M{points[0]}" + string.Concat(points.Skip(1).Chunk(3).Select(curve => $"C{string.Join(' ', curve)}"));

// A point at a distance from the centre and an angle from the top, moved sideways.
static string At(double x, double distance, double angle)
{
    var (sin, cos) = Math.SinCos(angle * Math.PI / 180);
    return $"{Number(Centre + (distance * sin) + (x * cos))} {Number(Centre - (distance * cos) + (x * sin))}";
}

static string Circle(int radius) => $"M{Centre - radius} {Centre}a{radius} {radius} 0 1 1 {2 * radius} 0a{radius} {radius} 0 1 1 {-2 * radius} 0Z";

static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
