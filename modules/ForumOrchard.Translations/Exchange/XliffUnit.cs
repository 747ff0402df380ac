using ForumOrchard.Translations.Segments;
using ForumOrchard.Translations.Units;

namespace ForumOrchard.Translations.Exchange;

/// <summary>A sentence for a translation program.</summary>
/// <param name="Id">By which it comes back.</param>
/// <param name="Field">What it is of, for people.</param>
/// <param name="Original">The sentence.</param>
/// <param name="Translation">Its translation; null for none.</param>
/// <param name="State">What there is to do.</param>
/// <param name="Before">What the original said when it was translated, if that was something else; otherwise null.</param>
public sealed record XliffUnit(string Id, string Field, Segment Original, Segment? Translation, UnitState State, string? Before);
