using AngleSharp.Dom;
using ForumOrchard.Tests.Search;

namespace ForumOrchard.Tests.Editing;

/// <summary>Writes articles by the forms of the admin.</summary>
internal static class Writing
{
    public const string NewArticle = "/Admin/Contents/ContentTypes/NewsArticle/Create";

    /// <summary>Fills the form that a page has for an item, and publishes the item or keeps a draft; the form stays open afterwards.</summary>
    public static Task<IDocument> WriteAsync(this HttpClient editor, IDocument form, bool publish, params (string Name, string Value)[] fields) =>
        editor.SendAsync(form.QuerySelector("form.content-form")!, [publish ? ("submit.Publish", "submit.PublishAndContinue") : ("submit.Save", "submit.SaveAndContinue"), .. fields]);

    public static string? ValueOf(this IDocument page, string name) => page.QuerySelector($"[name='{name}']") switch
    {
        AngleSharp.Html.Dom.IHtmlTextAreaElement area => area.Value,
        { } input => input.GetAttribute("value"),
        null => null,
    };
}
