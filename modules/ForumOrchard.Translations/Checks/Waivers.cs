using ForumOrchard.Translations.Models;
using ForumOrchard.Translations.Segments;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;

namespace ForumOrchard.Translations.Checks;

/// <summary>Notes in a translation what checks find there and a person says is right.</summary>
public sealed class Waivers(IHttpContextAccessor http, IClock clock)
{
    /// <param name="draft">The version to change.</param>
    /// <param name="finding">What was found.</param>
    /// <param name="pair">The sentence with its translation.</param>
    /// <param name="reason">Why it is right.</param>
    public void Note(ContentItem draft, Finding finding, SegmentPair pair, string reason)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(pair);
        ArgumentNullException.ThrowIfNull(reason);
        TakeBack(draft, finding.Check, pair);
        var waived = new WaivedFinding
        {
            Check = finding.Check,
            Original = pair.Original?.Text ?? string.Empty,
            Translation = pair.Translation!.Text,
            RestsOn = finding.RestsOn,
            Reason = reason.Trim(),
            By = http.HttpContext?.User.Identity?.Name,
            Utc = clock.UtcNow,
        };
        draft.Alter<TranslationPart>(part => part.Waived.Add(waived));
    }

    /// <summary>Nobody says any more that it is right. Earlier versions still tell who did.</summary>
    /// <param name="draft">The version to change.</param>
    /// <param name="check">Name of the check.</param>
    /// <param name="pair">The sentence with its translation.</param>
    public static void TakeBack(ContentItem draft, string check, SegmentPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        draft.Alter<TranslationPart>(part =>
        {
            foreach (var gone in part.Waived.Where(waived => waived.IsOf(check, pair.Original, pair.Translation)).ToList())
            {
                part.Waived.Remove(gone);
            }
        });
    }
}
