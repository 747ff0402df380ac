using ForumOrchard.LegalActs.Models;
using ForumOrchard.LegalActs.Services;
using ForumOrchard.LegalActs.ViewModels;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Texts;
using ForumOrchard.Terms;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.LegalActs.Drivers;

/// <summary>Shows an act: header, facts, table of contents, relations in both directions; or a summary.</summary>
public sealed class LegalActPartDisplayDriver(ITermLabels terms, LegalActWords words, LegalActCollection collection, IContentManager contentManager)
    : ContentPartDisplayDriver<LegalActPart>
{
    public override IDisplayResult Display(LegalActPart part, BuildPartDisplayContext context) => Combine(
        Initialize<LegalActViewModel>("LegalActPart", model => FillAsync(model, part)).Location("Detail", "Header:1"),
        Initialize<ReplacedActsViewModel>("LegalActPart_Replaced", async model => model.Acts = await collection.ReplacedTargetsAsync(part.ContentItem)).Location("Detail", "Header:2"),
        Initialize<LegalActViewModel>("LegalActPart_Facts", model => FillAsync(model, part)).Location("Detail", "Before:1"),
        Initialize<LegalActViewModel>("LegalActPart_Contents", model => FillContentsAsync(model, part)).Location("Detail", "Before:2"),
        Initialize<LegalActRelationsViewModel>("LegalActPart_Relations", model => FillRelationsAsync(model, part)).Location("Detail", "Aside:1"),
        Initialize<LegalActViewModel>("LegalActPart_Summary", model => FillAsync(model, part)).Location("Summary", "Content:1"));

    private async ValueTask FillAsync(LegalActViewModel model, LegalActPart part)
    {
        var topics = await terms.GetAsync("topics");
        model.Part = part;
        model.ContentItem = part.ContentItem;
        model.Culture = part.ContentItem.CultureOrCurrent();
        model.Kind = await KindAsync(part);
        model.Topics = [.. topics.ByIds(part.Topics.TermContentItemIds)];
        model.Designation = words.Designation(part, model.Kind);
        model.Level = words.Level(part.Level.Text);
        model.Status = words.Status(part.Status.Text, model.Kind);
        model.AdoptedBy = words.AdoptedBy(model.Kind);
        model.Days = [.. words.Days(part, model.Kind)];
        model.IsHistory = LegalActStatus.IsPast(part.Status.Text);
    }

    private async ValueTask<Term?> KindAsync(LegalActPart part) => (await terms.GetAsync("legal-act-kinds")).ByIds(part.Kind.TermContentItemIds).FirstOrDefault();

    private async ValueTask FillContentsAsync(LegalActViewModel model, LegalActPart part) =>
        model.Contents = HeadingAnchors.Of(await contentManager.ShownBodyAsync(part.ContentItem));

    private async ValueTask FillRelationsAsync(LegalActRelationsViewModel model, LegalActPart part)
    {
        var kind = await KindAsync(part);
        var relations = await collection.RelationsAsync(part.ContentItem);
        model.Relations =
        [
            .. LegalActWords.Relations
                .Where(relations.Contains)
                .Select(relation => new RelatedActs(words.Relation(relation, kind), [.. relations[relation]])),
        ];
    }
}
