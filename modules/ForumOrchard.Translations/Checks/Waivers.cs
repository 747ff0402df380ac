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
    /// <param name="check">Name of the check.</param>
    /// <param name="pair">The sentence with its translation.</param>
    /// <param name="reason">Why it is right.</param>
    public void Note(ContentItem draft, string check, SegmentPair pair, string reason)
    {
        ArgumentNullException.ThrowIfNull(pair);
        ArgumentNullException.ThrowIfNull(reason);
        var waived = new WaivedFinding { Check = check, Original = pair.Original?.Text ?? string.Empty, Translation = pair.Translation!.Text, Reason = reason.Trim(), By = http.HttpContext?.User.Identity?.Name, Utc = clock.UtcNow };
        draft.Alter<TranslationPart>(part => part.Waived.Add(waived));
    }
}
