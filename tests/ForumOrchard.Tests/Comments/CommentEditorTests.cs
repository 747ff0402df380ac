using AngleSharp.Dom;
using ForumOrchard.Comments.Models;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Editing.Fields;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;

namespace ForumOrchard.Tests.Comments;

/// <summary>The form of a comment shows it as it was written.</summary>
public sealed class CommentEditorTests(SharedSite site)
{
    [Fact]
    public async Task Form_OfAComment_ShowsItAsTextAndHasNoField()
    {
        var form = await OpenAsync("Administrator");

        Assert.Equal("Айгуль · aigul@example.org", form.QuerySelector("p")!.TextContent);
        Assert.Equal("<b>Спасибо</b>\nза статью", form.QuerySelector("pre")!.TextContent);
        Assert.Contains("больше нет", form.QuerySelector(".hint")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(form.QuerySelectorAll("input, textarea, select"));
    }

    [Fact]
    public async Task Form_ForWhoMayNotModerate_HasNoAddress() =>
        Assert.DoesNotContain("example.org", (await OpenAsync("Contributor")).Body!.InnerHtml, StringComparison.Ordinal);

    [Fact]
    public async Task Post_OfOtherWords_ChangesNothing()
    {
        var posted = await new FieldSample(site).PostAsync(Store, [("Name", "Чужой"), ("Text", "Чужое"), ("Email", "x@example.org"), ("CommentedItemId", "x")], "Comment");

        var part = posted.Item.As<CommentPart>()!;
        Assert.Equal(("Айгуль", "aigul@example.org", "<b>Спасибо</b>\nза статью", "gone"), (part.Name, part.Email, part.Text, part.CommentedItemId));
    }

    [Fact]
    public async Task Form_OfAnItem_SaysWhatClosingDoes()
    {
        var form = await new FieldSample(site).OpenNewAsync("NewsArticle");

        var box = form.QuerySelector("input[type=checkbox][name='CommentsPart.Open.Value']")!;
        Assert.Contains("новых комментариев страница не принимает", form.GetElementById(box.GetAttribute("aria-describedby")!.Split(' ')[0])!.TextContent, StringComparison.Ordinal);
    }

    private static void Store(ContentItem item) => item.Alter<CommentPart>(part =>
        (part.Name, part.Email, part.Text, part.CommentedItemId) = ("Айгуль", "aigul@example.org", "<b>Спасибо</b>\nза статью", "gone"));

    private async Task<IDocument> OpenAsync(string role) => (await new EditorForm(site) { Zone = "Parts", Role = role }.RenderAsync(async (services, updater) =>
    {
        var comment = await services.GetRequiredService<IContentManager>().NewAsync("Comment");
        Store(comment);
        return await services.GetRequiredService<IContentItemDisplayManager>().BuildEditorAsync(comment, updater, false, string.Empty, string.Empty);
    })).Form;
}
