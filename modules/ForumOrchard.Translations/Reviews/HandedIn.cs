using ForumOrchard.Translations.Models;
using ForumOrchard.Translations.Texts;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;

namespace ForumOrchard.Translations.Reviews;

/// <summary>Notes in a draft of a translation that it is ready for review. A draft that says something else by now is not; what is published has been reviewed.</summary>
public sealed class HandedIn(TranslatableTexts texts, IHttpContextAccessor http, IClock clock) : ContentHandlerBase
{
    /// <param name="draft">The draft that is handed in.</param>
    public async Task NoteAsync(ContentItem draft)
    {
        var sense = await texts.SenseAsync(draft);
        draft.Alter<TranslationPart>(part => (part.HandedInSense, part.HandedInBy, part.HandedInUtc) = (sense, http.HttpContext?.User.Identity?.Name, clock.UtcNow));
    }

    /// <param name="draft">The draft that is sent back, or published.</param>
    public static void TakeBack(ContentItem draft) => draft.Alter<TranslationPart>(part => (part.HandedInSense, part.HandedInBy, part.HandedInUtc) = (null, null, null));

    /// <inheritdoc/>
    public override Task PublishingAsync(PublishContentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.ContentItem.TryGet<TranslationPart>(out var part) && part.HandedInSense is not null)
        {
            TakeBack(context.ContentItem);
        }

        return Task.CompletedTask;
    }
}
