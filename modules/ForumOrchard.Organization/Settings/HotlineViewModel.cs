using ForumOrchard.Languages;

namespace ForumOrchard.Organization.Settings;

/// <summary>A hotline in the current language.</summary>
/// <param name="Number">As people write it.</param>
/// <param name="Dial">For a <c>tel:</c> address: digits, and a plus in front if there is one.</param>
/// <param name="Label">Who answers.</param>
public sealed record HotlineViewModel(string Number, string Dial, string Label)
{
    /// <summary>The hotline as the current language says it.</summary>
    public static HotlineViewModel Of(Hotline hotline)
    {
        ArgumentNullException.ThrowIfNull(hotline);
        return new HotlineViewModel(
            hotline.Number,
            string.Concat(hotline.Number.Where((c, index) => char.IsAsciiDigit(c) || (c == '+' && index == 0))),
            hotline.Labels.In() ?? string.Empty);
    }
}
