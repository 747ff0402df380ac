using ForumOrchard.Translations.Models;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;

namespace ForumOrchard.Translations.Reviews;

/// <summary>Notes in a translation that it says what its original says.</summary>
public sealed class Comparisons(IHttpContextAccessor http, IClock clock)
{
    /// <param name="translation">The version that was compared.</param>
    /// <param name="originalSense">What the original says.</param>
    /// <param name="originalVersionId">The version of the original; null if it is not known.</param>
    public void Note(ContentItem translation, string originalSense, string? originalVersionId) => translation.Alter<TranslationPart>(part =>
        (part.OriginalSense, part.OriginalVersionId, part.ComparedBy, part.ComparedUtc) = (originalSense, originalVersionId, http.HttpContext?.User.Identity?.Name, clock.UtcNow));
}
