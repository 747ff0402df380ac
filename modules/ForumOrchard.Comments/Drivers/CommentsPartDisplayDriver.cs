using System.Globalization;
using System.Text.Encodings.Web;
using ForumOrchard.Comments.Models;
using ForumOrchard.Comments.Services;
using ForumOrchard.Comments.ViewModels;
using ForumOrchard.Pages.ContentTypes;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Comments.Drivers;

/// <summary>
/// Shows the published comments below an item, and the way to the form if comments are open. The form has a page of its own: a page with its
/// anti-forgery token can never be cached.
/// </summary>
public sealed class CommentsPartDisplayDriver(CommentBook comments, HtmlEncoder encoder)
    : ContentPartDisplayDriver<CommentsPart>
{
    public override IDisplayResult Display(CommentsPart part, BuildPartDisplayContext context) =>
        Initialize<CommentsViewModel>("CommentsPart", async model =>
        {
            var published = await comments.PublishedAsync(part.ContentItem.ContentItemId);
            model.Comments = [.. published.Select(comment => (Item: comment, Part: comment.PartOrDefault<CommentPart>()!)).Select(comment => new CommentViewModel(
                comment.Part.Name,
                PlainText.ToHtml(comment.Part.Text, encoder),
                comment.Item.CreatedUtc ?? default))];
            model.FormAddress = part.Open.Value ? $"~/{CultureInfo.CurrentUICulture.Name}/comments/{part.ContentItem.ContentItemId}" : null;
        }).Location("Detail", "Footer:1");
}
