using ForumOrchard.LegalActs.Models;
using ForumOrchard.Pages.Sections;
using OrchardCore.ContentManagement;

namespace ForumOrchard.LegalActs.Services;

/// <summary>The acts that an act's page names as related, both ways.</summary>
internal sealed class ShownRelations(LegalActCollection collection) : IShownItems
{
    public async ValueTask<IReadOnlyList<string>> OfAsync(ContentItem item) =>
        item.Has<LegalActPart>() ? [.. (await collection.RelationsAsync(item)).SelectMany(acts => acts).Select(act => act.ContentItemId)] : [];
}
