using ForumOrchard.LegalActs.Models;
using ForumOrchard.Pages.Sections;
using OrchardCore.ContentManagement;

namespace ForumOrchard.LegalActs.Services;

/// <summary>The related acts on an act's page, in both directions.</summary>
internal sealed class ShownRelations(LegalActCollection collection) : IShownItems
{
    public async ValueTask<IReadOnlyList<string>> OfAsync(ContentItem item) =>
        item.Has<LegalActPart>() ? [.. (await collection.RelationsAsync(item)).SelectMany(acts => acts).Select(act => act.ContentItemId)] : [];
}
