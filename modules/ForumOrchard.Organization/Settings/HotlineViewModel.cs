using ForumOrchard.Languages;

namespace ForumOrchard.Organization.Settings;

/// <summary>A hotline in the current language.</summary>
/// <param name="Number">The number as written.</param>
/// <param name="Dial">The number for a <c>tel:</c> address: digits, with the leading plus, if any.</param>
/// <param name="Label">Who answers.</param>
public sealed record HotlineViewModel(string Number, string Dial, string Label)
{
    /// <summary>The hotline in the current language.</summary>
    public static HotlineViewModel Of(Hotline hotline)
    {
        ArgumentNullException.ThrowIfNull(hotline);
        return new HotlineViewModel(
            hotline.Number,
            string.Concat(hotline.Number.Where((c, index) => char.IsAsciiDigit(c) || (c == '+' && index == 0))),
            hotline.Labels.In() ?? string.Empty);
    }
}
