using ForumOrchard.Site.Pages;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Dialogues.Services;

/// <summary>Names the list of dialogues in breadcrumbs and in the sitemap.</summary>
public sealed class DialogueListPage(IStringLocalizer<DialogueListPage> S) : IListPage
{
    public string Path => "dialogues";

    public string Title => S["Regional dialogues"];
}
