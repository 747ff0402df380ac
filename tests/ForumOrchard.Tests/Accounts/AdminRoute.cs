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

    /// <inheritdoc cref="SignOut"/>
    public static AdminRoute SignOutEverywhere { get; } = new(Who.Staff, "POST", "Admin/Accounts/SignOutEverywhere");

    public static IReadOnlyList<AdminRoute> All { get; } =
    [
        new(Who.Staff, "GET", "Admin"),
        new(Who.Staff, "GET", "Admin/Contents/ContentItems/{contentTypeId?}", "Admin/Contents/ContentItems"),
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
        new(Who.Editors, "GET", "Admin/Uploads"),
        new(Who.Editors, "GET", "Admin/Uploads/File", "Admin/Uploads/File?path={new}.jpg"),
        new(Who.Editors, "POST", "Admin/Uploads/Replace", Form: "path={new}.jpg"),

        new(Who.Administrator, "GET", "Admin/Settings/{groupId}", "Admin/Settings/general"),
        new(Who.Administrator, "POST", "Admin/Settings/{groupId}", "Admin/Settings/general"),
        new(Who.Administrator, "GET", "Admin/Email/Test"),
        new(Who.Administrator, "POST", "Admin/Email/Test", Form: "To=nobody"),
        new(Who.Administrator, "GET", "Admin/Email/Messages"),
        new(Who.Administrator, "GET", "Admin/Email/Messages/{name}", "Admin/Email/Messages/none"),
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
        new(Who.Administrator, "GET", "Admin/AuditTrail/{correlationId?}", "Admin/AuditTrail"),
        new(Who.Administrator, "GET", "Admin/Health"),
        new(Who.Administrator, "GET", "Admin/BackgroundTasks"),
        new(Who.Administrator, "POST", "Admin/BackgroundTasks/Run/{name}", "Admin/BackgroundTasks/Run/none"),
        new(Who.Administrator, "GET", "Admin/Transfer"),
        new(Who.Administrator, "POST", "Admin/Transfer/Export", Form: "ticked=true&itemIds={item}"),
        new(Who.Administrator, "POST", "Admin/Transfer/Upload"),
        new(Who.Administrator, "GET", "Admin/Transfer/{id}", "Admin/Transfer/none"),
        new(Who.Administrator, "GET", "Admin/Transfer/{id}/Progress", "Admin/Transfer/none/Progress"),
        new(Who.Administrator, "POST", "Admin/Transfer/{id}/Run", "Admin/Transfer/none/Run"),
        new(Who.Administrator, "POST", "Admin/Transfer/{id}/Forget", "Admin/Transfer/none/Forget"),
        new(Who.Administrator, "POST", "Admin/OrchardCore.Users/AdminTwoFactorAuthentication/Disable/{id}", "Admin/OrchardCore.Users/AdminTwoFactorAuthentication/Disable/{user}"),
        new(Who.Staff, "GET", "Admin/Accounts/SignOutEverywhere"),
        new(Who.Staff, "GET", "Admin/Digest/Mine"),
        new(Who.Staff, "POST", "Admin/Digest/Mine", Form: "pace=Daily"),
        SignOutEverywhere,
        new(Who.Staff, "GET", "Admin/Authenticator/Configure/App"),
        new(Who.Staff, "POST", "Admin/Authenticator/Configure/App"),
        new(Who.Staff, "POST", "Admin/GenerateRecoveryCodes"),
        new(Who.Staff, "POST", "Admin/DisableTwoFactorAuthentication"),
        new(Who.Administrator, "GET", "Admin/search-indexes"),
        new(Who.Administrator, "POST", "Admin/search-indexes/rebuild/{id}", "Admin/search-indexes/rebuild/none"),

        new(Who.Writers | Who.Author, "GET", "Admin/Bin"),
        new(Who.Writers | Who.Owner, "POST", "Admin/Bin/{contentItemId}/Restore", "Admin/Bin/{deleted}/Restore"),
        new(Who.Administrator, "POST", "Admin/Bin/{contentItemId}/Delete", "Admin/Bin/{deleted}/Delete"),
        new(Who.Administrator, "GET", "Admin/Bin/Empty"),
        new(Who.Administrator, "POST", "Admin/Bin/Empty", Form: "until=1"),
        new(Who.Writers | Who.Owner, "POST", "Admin/editing/open/{contentItemId}"),
        new(Who.Writers | Who.Owner, "GET", "Admin/editing/notes/{contentItemId}"),
        new(Who.Writers | Who.Owner, "POST", "Admin/editing/notes/{contentItemId}/write", Form: "text=Note"),
        new(Who.Writers | Who.Owner, "POST", "Admin/editing/notes/{contentItemId}/decide", Form: "thread=none&isResolved=true"),
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
        new(Who.Writers, "GET", "Admin/Translations"),
        new(Who.Writers, "GET", "Admin/Translations/Csv"),
        new(Who.Writers, "GET", "Admin/Translations/{contentItemId}/Changes"),
        new(Who.Writers, "POST", "Admin/Translations/{contentItemId}/Confirm"),
        new(Who.Writers, "POST", "Admin/Translations/{contentItemId}/Begin", Form: "culture=ru"),
        new(Who.Writers, "GET", "Admin/Translations/{contentItemId}/Texts"),
        new(Who.Writers, "POST", "Admin/Translations/{contentItemId}/Texts"),
        new(Who.Writers, "POST", "Admin/Translations/{contentItemId}/Texts/Unit", Form: "unit.Id=x&unit.Text=y"),
        new(Who.Writers, "POST", "Admin/Translations/{contentItemId}/Preview"),
        new(Who.Writers, "POST", "Admin/Translations/{contentItemId}/Xliff", Form: "version=V12"),
        new(Who.Writers, "POST", "Admin/Translations/Xliff", Form: "culture=en&version=V12"),
        new(Who.Writers, "GET", "Admin/Translations/Import"),
        new(Who.Writers, "POST", "Admin/Translations/Import"),
        new(Who.Writers, "POST", "Admin/Translations/Import/Run"),
        new(Who.Writers, "GET", "Admin/Translations/Words", "Admin/Translations/Words?source=terms:{taxonomy}&lang=en"),
        new(Who.Writers, "POST", "Admin/Translations/Words", "Admin/Translations/Words?source=terms:{taxonomy}&lang=en", "words[0].Id=none"),
        new(Who.Writers, "POST", "Admin/Translations/Words/File", "Admin/Translations/Words/File?source=terms:{taxonomy}&lang=en", "version=V12"),
        new(Who.Writers, "GET", "Admin/InterfaceTexts"),
        new(Who.Writers, "POST", "Admin/InterfaceTexts", Form: "lang=en&texts[0].Key=none"),
        new(Who.Writers, "GET", "Admin/InterfaceTexts/Po", "Admin/InterfaceTexts/Po?lang=en"),
        new(Who.Writers, "GET", "Admin/InterfaceTexts/Import"),
        new(Who.Writers, "POST", "Admin/InterfaceTexts/Import"),
        new(Who.Writers, "POST", "Admin/InterfaceTexts/Import/Run"),
        new(Who.Writers, "GET", "Admin/Translations/Memory"),
        new(Who.Writers, "POST", "Admin/Translations/Memory/Build"),
        new(Who.Writers, "POST", "Admin/Translations/Memory/Remove", Form: "id=0"),
        new(Who.Writers, "POST", "Admin/Translations/Memory/Export", Form: "from=ru&into=en"),
        new(Who.Writers, "GET", "Admin/Translations/Memory/Import"),
        new(Who.Writers, "POST", "Admin/Translations/Memory/Import"),
        new(Who.Writers, "POST", "Admin/Translations/Memory/Import/Run"),
        new(Who.Writers, "POST", "Admin/Translations/{contentItemId}/HandIn"),
        new(Who.Editors, "POST", "Admin/Translations/{contentItemId}/Approve"),
        new(Who.Editors, "POST", "Admin/Translations/{contentItemId}/SendBack", Form: "text=Note"),
        new(Who.Writers, "GET", "Admin/Translations/{contentItemId}/Assign/{culture}", "Admin/Translations/{item}/Assign/ru"),
        new(Who.Writers, "POST", "Admin/Translations/{contentItemId}/Assign/{culture}", "Admin/Translations/{item}/Assign/ru"),
        new(Who.Writers | Who.Author, "GET", "Admin/LegalActs/Find"),
        new(Who.Editors, "GET", "Admin/attachments"),
        new(Who.Editors, "POST", "Admin/attachments/read/{id:long}", "Admin/attachments/read/1"),
        new(Who.Editors, "GET", "Admin/attachments/text/{contentItemId}"),
        new(Who.Editors, "POST", "Admin/attachments/text/{contentItemId}"),
        new(Who.Editors, "GET", "Admin/search/queries"),
        new(Who.Editors, "POST", "Admin/search/queries/forget"),
        new(Who.Editors, "GET", "Admin/OldAddresses/Missed"),
        new(Who.Editors, "POST", "Admin/OldAddresses/Missed/Lead"),
        new(Who.Editors, "POST", "Admin/OldAddresses/Missed/Forget"),
        new(Who.Writers, "GET", "Admin/Glossary"),
        new(Who.Writers, "GET", "Admin/Glossary/Add"),
        new(Who.Writers, "POST", "Admin/Glossary/Add"),
        new(Who.Writers, "GET", "Admin/Glossary/Csv"),
        new(Who.Writers, "GET", "Admin/Glossary/Tbx"),
        new(Who.Writers, "GET", "Admin/Glossary/Import"),
        new(Who.Writers, "POST", "Admin/Glossary/Import"),
        new(Who.Writers, "POST", "Admin/Glossary/Import/Run"),
        new(Who.Writers, "GET", "Admin/Glossary/Terms/{id}", "Admin/Glossary/Terms/protection-order"),
        new(Who.Writers, "POST", "Admin/Glossary/Terms/{id}", "Admin/Glossary/Terms/protection-order"),
        new(Who.Writers, "GET", "Admin/Glossary/Terms/{id}/Places", "Admin/Glossary/Terms/protection-order/Places"),
        new(Who.Writers, "POST", "Admin/Glossary/Terms/{id}/Remove", "Admin/Glossary/Terms/none/Remove"),
        new(Who.Writers, "GET", "Admin/Glossary/Removed"),
        new(Who.Writers, "POST", "Admin/Glossary/Removed/{id}/BringBack", "Admin/Glossary/Removed/none/BringBack"),

        new(Who.Editors, "GET", "Admin/search/synonyms"),
        new(Who.Editors, "GET", "Admin/search/synonyms/add"),
        new(Who.Editors, "POST", "Admin/search/synonyms/add"),
        new(Who.Editors, "GET", "Admin/search/synonyms/{number:int}", "Admin/search/synonyms/1"),
        new(Who.Editors, "POST", "Admin/search/synonyms/{number:int}", "Admin/search/synonyms/1"),
        new(Who.Editors, "POST", "Admin/search/synonyms/{number:int}/remove", "Admin/search/synonyms/99999/remove"),

        new(Who.Everyone, "POST", "{culture:culture}/comments/{itemId}", "en/comments/none"),
        new(Who.Everyone, "POST", "{culture:culture}/untranslated", "en/untranslated"),
        // Whoever is signed in already is sent on to the admin.
        new(Who.Staff | Who.Anonymous, "GET", "login"),
        new(Who.Everyone, "POST", "login"),
        new(Who.SignedIn, "GET", "ChangePassword"),
        new(Who.SignedIn, "POST", "ChangePassword"),
        new(Who.SignedIn, "GET", "ChangePasswordConfirmation"),
        // Whoever has not typed a password is sent to do so, and whoever is signed in on to the admin.
        new(Who.Staff, "GET", "LoginWithTwoFactorAuthentication"),
        new(Who.Staff, "POST", "LoginWithTwoFactorAuthentication"),
        new(Who.Staff, "GET", "LoginWithRecoveryCode"),
        new(Who.Staff, "POST", "LoginWithRecoveryCode"),
        new(Who.SignedIn, "GET", "TwoFactor"),
        new(Who.Everyone, "GET", "ForgotPassword"),
        new(Who.Everyone, "POST", "ForgotPassword"),
        new(Who.Everyone, "GET", "ForgotPasswordConfirmation"),
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
