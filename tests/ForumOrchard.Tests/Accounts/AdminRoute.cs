namespace ForumOrchard.Tests.Accounts;

/// <summary>Who asks for a page of the admin.</summary>
[Flags]
public enum Who
{
    Nobody = 0,
    Administrator = 1,
    Editor = 2,
    Translator = 4,
    Moderator = 8,

    /// <summary>Writes, publishes and deletes articles of their own, and none of others.</summary>
    Author = 16,

    /// <summary>Is signed in, and has no role of the admin.</summary>
    Reader = 32,

    Anonymous = 64,

    /// <summary>An author, if the item is their own.</summary>
    Owner = 128,

    Editors = Administrator | Editor,
    Writers = Editors | Translator,
    Staff = Writers | Moderator | Author,
    SignedIn = Staff | Reader,
    Everyone = SignedIn | Anonymous,
}

/// <summary>A route of the admin, or of signing in, and whom the roles of the recipe let through.</summary>
/// <param name="Who">Those it is open to.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Template">The template of the route, with the name of its action.</param>
/// <param name="Address">An address that it answers; null if its template is one. <c>{item}</c> stands for the id of a draft, <c>{user}</c> for that of a user.</param>
/// <param name="Form">What is posted.</param>
internal sealed record AdminRoute(Who Who, string Method, string Template, string? Address = null, string Form = "")
{
    private const string Item = "Admin/Contents/ContentItems/{contentItemId}/";

    private const string MenuAt = "?menuContentItemId={menu}&menuItemId={entry}";

    private const string TermAt = "?taxonomyContentItemId={taxonomy}&taxonomyItemId={term}";

    /// <summary>Whoever takes it can take no other afterwards.</summary>
    public static AdminRoute SignOut { get; } = new(Who.Everyone, "POST", "Users/LogOff");

    public static IReadOnlyList<AdminRoute> All { get; } =
    [
        new(Who.Staff, "GET", "Admin"),
        new(Who.Editors | Who.Translator | Who.Author, "GET", "Admin/Contents/ContentTypes/{id}/Create", "Admin/Contents/ContentTypes/NewsArticle/Create"),
        new(Who.Editors | Who.Translator | Who.Author, "POST", "Admin/Contents/ContentTypes/{id}/Create", "Admin/Contents/ContentTypes/NewsArticle/Create", "submit.Save=submit.Save&TitlePart.Title=Route"),
        new(Who.Writers | Who.Owner, "GET", Item + "Edit"),
        new(Who.Writers | Who.Owner, "POST", Item + "Edit", Form: "submit.Save=submit.Save&TitlePart.Title=Changed"),
        new(Who.Editors | Who.Owner, "POST", Item + "Publish"),
        new(Who.Editors | Who.Owner, "POST", Item + "Unpublish"),
        new(Who.Editors | Who.Owner, "POST", Item + "DiscardDraft"),
        new(Who.Editors | Who.Owner, "POST", Item + "Remove"),
        new(Who.Staff, "POST", "Admin/Contents/ContentItems/Several", Form: "bulkAction=Remove&itemIds={item}"),
        new(Who.Writers | Who.Owner, "GET", "Admin/ContentLocalization", "Admin/ContentLocalization?contentItemId={item}&targetCulture=ru"),
        new(Who.Writers | Who.Owner, "POST", "Admin/ContentLocalization", "Admin/ContentLocalization?contentItemId={item}&targetCulture=ru"),

        new(Who.Editors, "GET", "Admin/Menu/Create/{id?}", "Admin/Menu/Create/LinkMenuItem" + MenuAt),
        new(Who.Editors, "POST", "Admin/Menu/Create/{id?}", "Admin/Menu/Create/LinkMenuItem" + MenuAt),
        new(Who.Editors, "GET", "Admin/Menu/Edit/{id?}", "Admin/Menu/Edit" + MenuAt),
        new(Who.Editors, "POST", "Admin/Menu/Edit/{id?}", "Admin/Menu/Edit" + MenuAt),
        new(Who.Editors, "POST", "Admin/Menu/Delete/{id?}", "Admin/Menu/Delete" + MenuAt),
        new(Who.Editors, "GET", "Admin/Taxonomies/Create/{id?}", "Admin/Taxonomies/Create/{termType}" + TermAt),
        new(Who.Editors, "POST", "Admin/Taxonomies/Create/{id?}", "Admin/Taxonomies/Create/{termType}" + TermAt),
        new(Who.Editors, "GET", "Admin/Taxonomies/Edit/{id?}", "Admin/Taxonomies/Edit" + TermAt),
        new(Who.Editors, "POST", "Admin/Taxonomies/Edit/{id?}", "Admin/Taxonomies/Edit" + TermAt),
        new(Who.Editors, "POST", "Admin/Taxonomies/Delete/{id?}", "Admin/Taxonomies/Delete" + TermAt),
        new(Who.Editors, "GET", "Admin/terms/merge/{taxonomyContentItemId}/{termContentItemId}", "Admin/terms/merge/{taxonomy}/{term}"),
        new(Who.Editors, "POST", "Admin/terms/merge/{taxonomyContentItemId}/{termContentItemId}", "Admin/terms/merge/{taxonomy}/{term}"),

        new(Who.Writers, "GET", "Admin/ContentFields/SearchContentItems", "Admin/ContentFields/SearchContentItems?part=ContentMenuItemPart&field=SelectedContentItem"),
        new(Who.Writers | Who.Author, "GET", "Admin/ContentFields/SearchLocalizationSets", "Admin/ContentFields/SearchLocalizationSets?part=NewsArticlePart&field=Program"),
        new(Who.Writers | Who.Author, "GET", "Admin/RichText/Pages"),
        new(Who.Writers | Who.Author, "GET", "Admin/RichText/Pictures"),

        new(Who.Editors, "GET", "Admin/Media"),
        new(Who.Writers | Who.Author, "GET", "Admin/Media/Find", "Admin/Media/Find?part=NewsArticlePart&field=Cover"),
        new(Who.Editors, "POST", "Admin/Media/Upload"),
        new(Who.Editors, "POST", "Admin/Media/CreateFolder", Form: "name={new}"),
        new(Who.Editors, "POST", "Admin/Media/DeleteFolder", Form: "path={new}"),
        new(Who.Editors, "POST", "Admin/Media/DeleteMedia", Form: "path={new}.jpg"),
        new(Who.Editors, "POST", "Admin/Media/MoveMedia", Form: "oldPath={new}.jpg&newPath={new}2.jpg"),

        new(Who.Administrator, "GET", "Admin/Settings/{groupId}", "Admin/Settings/general"),
        new(Who.Administrator, "POST", "Admin/Settings/{groupId}", "Admin/Settings/general"),
        new(Who.Administrator, "GET", "Admin/Roles/Index"),
        new(Who.Administrator, "GET", "Admin/Users/Index"),
        new(Who.Administrator, "GET", "Admin/Users/Create"),
        new(Who.Administrator, "POST", "Admin/Users/Create"),
        new(Who.Administrator, "GET", "Admin/Users/Edit/{id}", "Admin/Users/Edit/{user}"),
        new(Who.Administrator, "POST", "Admin/Users/Edit/{id}", "Admin/Users/Edit/{user}"),
        new(Who.Administrator, "POST", "Admin/Users/Enable/{id}", "Admin/Users/Enable/{user}"),
        new(Who.Administrator, "POST", "Admin/Users/Disable/{id}", "Admin/Users/Disable/{user}"),
        new(Who.Administrator, "POST", "Admin/Users/Delete/{id}", "Admin/Users/Delete/{user}"),
        new(Who.Administrator, "GET", "Admin/Users/EditPassword/{id}", "Admin/Users/EditPassword/{user}"),
        new(Who.Administrator, "POST", "Admin/Users/EditPassword/{id}", "Admin/Users/EditPassword/{user}", "NewPassword=damson hollow 1931&PasswordConfirmation=damson hollow 1931"),
        new(Who.Administrator, "POST", "Admin/Users/Invite/{id}", "Admin/Users/Invite/{user}"),
        new(Who.Administrator, "GET", "Admin/search-indexes"),
        new(Who.Administrator, "POST", "Admin/search-indexes/rebuild/{id}", "Admin/search-indexes/rebuild/none"),

        new(Who.Writers | Who.Author, "GET", "Admin/Bin"),
        new(Who.Writers | Who.Owner, "POST", "Admin/Bin/{contentItemId}/Restore", "Admin/Bin/{deleted}/Restore"),
        new(Who.Administrator, "POST", "Admin/Bin/{contentItemId}/Delete", "Admin/Bin/{deleted}/Delete"),
        new(Who.Administrator, "GET", "Admin/Bin/Empty"),
        new(Who.Administrator, "POST", "Admin/Bin/Empty", Form: "until=1"),
        new(Who.Writers | Who.Owner, "POST", "Admin/editing/open/{contentItemId}"),
        new(Who.Writers | Who.Owner, "GET", "Admin/editing/versions/{contentItemId}"),
        new(Who.Writers | Who.Owner, "POST", "Admin/editing/versions/{contentItemId}/restore", Form: "version=none"),
        new(Who.Writers | Who.Owner, "POST", "Admin/Preview/Typed/{contentType}/{contentItemId?}", "Admin/Preview/Typed/NewsArticle/{item}", "TitlePart.Title=Changed"),
        new(Who.Staff, "GET", "Admin/Preview/{key:guid}", "Admin/Preview/c2f6a7e4-5d0b-4c1e-8f3a-9b7d6e5f4a31"),
        new(Who.Writers | Who.Owner, "POST", "Admin/Preview/Link/{contentItemId}"),
        new(Who.Everyone, "GET", "{culture}/preview/{key:guid}", "en/preview/c2f6a7e4-5d0b-4c1e-8f3a-9b7d6e5f4a31"),
        new(Who.Everyone, "GET", "{culture}/draft/{key:minlength(40)}", "en/draft/0123456789012345678901234567890123456789"),

        new(Who.Editors | Who.Moderator, "GET", "Admin/Comments"),
        new(Who.Editors | Who.Moderator, "POST", "Admin/Comments/Decide", Form: "decision=Remove&selected=none"),
        new(Who.Editors, "GET", "Admin/languages/menus"),
        new(Who.Writers | Who.Author, "GET", "Admin/LegalActs/Find"),
        new(Who.Editors, "GET", "Admin/attachments"),
        new(Who.Editors, "POST", "Admin/attachments/read/{id:long}", "Admin/attachments/read/1"),
        new(Who.Editors, "GET", "Admin/attachments/text/{contentItemId}"),
        new(Who.Editors, "POST", "Admin/attachments/text/{contentItemId}"),
        new(Who.Editors, "GET", "Admin/search/queries"),
        new(Who.Editors, "POST", "Admin/search/queries/forget"),
        new(Who.Editors, "GET", "Admin/search/synonyms"),
        new(Who.Editors, "GET", "Admin/search/synonyms/add"),
        new(Who.Editors, "POST", "Admin/search/synonyms/add"),
        new(Who.Editors, "GET", "Admin/search/synonyms/{number:int}", "Admin/search/synonyms/1"),
        new(Who.Editors, "POST", "Admin/search/synonyms/{number:int}", "Admin/search/synonyms/1"),
        new(Who.Editors, "POST", "Admin/search/synonyms/{number:int}/remove", "Admin/search/synonyms/99999/remove"),

        new(Who.Everyone, "POST", "{culture:culture}/comments/{itemId}", "en/comments/none"),
        // Whoever is signed in already is sent on to the admin.
        new(Who.Staff | Who.Anonymous, "GET", "login"),
        new(Who.Everyone, "POST", "login"),
        new(Who.SignedIn, "GET", "ChangePassword"),
        new(Who.SignedIn, "POST", "ChangePassword"),
        new(Who.SignedIn, "GET", "ChangePasswordConfirmation"),
        new(Who.Everyone, "GET", "ResetPassword"),
        new(Who.Everyone, "POST", "ResetPassword"),
        new(Who.Everyone, "GET", "ResetPasswordConfirmation"),
        SignOut,
    ];

    /// <summary>How a route is named in the table and in what a test says of it.</summary>
    public string Name => $"{Method} {Template}";

    public bool IsPost => Method == "POST";

    /// <summary>Whether it is about a content item, which may be one's own.</summary>
    public bool HasItem => Path.Contains("{item}", StringComparison.Ordinal) || Path.Contains("{deleted}", StringComparison.Ordinal);

    /// <summary>The address, with placeholders.</summary>
    public string Path => "/" + (Address ?? Template.Replace("{contentItemId}", "{item}", StringComparison.Ordinal));
}
