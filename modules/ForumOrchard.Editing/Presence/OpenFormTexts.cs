using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;

namespace ForumOrchard.Editing.Presence;

/// <summary>Says who else has a form open.</summary>
public sealed class OpenFormTexts(ILocalClock clock, IStringLocalizer<OpenFormTexts> S)
{
    /// <summary>A line for each; empty for nobody.</summary>
    public async Task<string> OfAsync(IEnumerable<OpenForm> others)
    {
        ArgumentNullException.ThrowIfNull(others);
        var lines = new List<string>();
        foreach (var other in others)
        {
            lines.Add(S["{0} also has this open, since {1}.", other.Name, (await clock.ConvertToLocalAsync(other.SinceUtc)).ToString("t", CultureInfo.CurrentCulture)]);
        }

        return string.Join('\n', lines);
    }
}
