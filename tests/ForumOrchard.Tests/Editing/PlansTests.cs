using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.PublishLater.Models;

namespace ForumOrchard.Tests.Editing;

/// <summary>Buttons that publish and go on, and times at which items are published or withdrawn.</summary>
public sealed class PlansTests(PlansTests.PlannedSite site) : IClassFixture<PlansTests.PlannedSite>
{
    private const string Publication = "PublishLaterPart.ScheduledPublishLocalDateTime";

    private const string Withdrawal = "ArchiveLaterPart.ScheduledArchiveLocalDateTime";

    private static readonly (string, string) PublishLater = ("submit.Save", "submit.PublishLater");

    private static readonly (string, string) WithdrawLater = ("submit.Publish", "submit.ArchiveLater");

    private static readonly TimeZoneInfo Bishkek = TimeZoneInfo.FindSystemTimeZoneById("Asia/Bishkek");

    [Fact]
    public async Task PublishAndView_AnItem_LeadsToItsPage()
    {
        var page = await site.Editor.PressAsync(await ButtonAsync(Writing.NewArticle, "submit.PublishAndView"), ("TitlePart.Title", "Кеклик на странице"));

        Assert.Equal("Кеклик на странице", page.QuerySelector("article h1, main h1")!.TextContent.Trim());
        Assert.Null(page.QuerySelector("form.content-form"));
    }

    [Fact]
    public async Task PublishAndNew_AnItem_LeadsToAnEmptyForm()
    {
        var page = await site.Editor.PressAsync(await ButtonAsync(Writing.NewArticle, "submit.PublishAndNew"), ("TitlePart.Title", "Чечевица"));

        Assert.Equal("Новый материал: Новость", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(string.Empty, page.ValueOf("TitlePart.Title") ?? string.Empty);
        Assert.Equal("Опубликовано", (await RowAsync("чечевица")).Trim().Split(':')[0]);
    }

    [Fact]
    public async Task PublishAndView_OfAFormWithAFault_StaysInTheForm()
    {
        var page = await site.Editor.PressAsync(await ButtonAsync(Writing.NewArticle, "submit.PublishAndView"), ("TitlePart.Title", " "));

        Assert.Equal("Напишите название.", page.QuerySelector(".alert-danger li")!.TextContent.Trim());
    }

    [Fact]
    public async Task PublishLater_ATime_IsInTheSitesZoneAndTheListSaysIt()
    {
        var local = Local(TimeSpan.FromDays(1));
        await site.Editor.PressAsync(await ButtonAsync(Writing.NewArticle, "submit.PublishLater"), ("TitlePart.Title", "Пустельга завтра"), (Publication, Text(local)));

        var item = await LatestAsync("пустельга");
        Assert.Equal((TimeZoneInfo.ConvertTimeToUtc(local, Bishkek), false), (item.As<PublishLaterPart>()!.ScheduledPublishUtc!.Value, item.Published));
        Assert.Contains($"Будет опубликовано {local.ToString("g", CultureInfo.GetCultureInfo("ru"))}", await RowAsync("пустельга", "запланировано"), StringComparison.Ordinal);

        await PublishDueAsync();
        Assert.False((await LatestAsync("пустельга")).Published);
    }

    [Fact]
    public async Task CancelPublishLater_OfAPlannedItem_LeavesADraftWithoutAPlan()
    {
        await site.Editor.PressAsync(await ButtonAsync(Writing.NewArticle, "submit.PublishLater"), ("TitlePart.Title", "Коростель не сегодня"), (Publication, Text(Local(TimeSpan.FromDays(1)))));

        await site.Editor.PressAsync(await ButtonAsync(await FormOfAsync("коростель"), "submit.CancelPublishLater"));

        var item = await LatestAsync("коростель");
        Assert.Equal((null, false), (item.As<PublishLaterPart>()!.ScheduledPublishUtc, item.Published));
    }

    [Theory]
    [InlineData("", "Сначала выберите дату и время.")]
    [InlineData("2020-01-01T10:00", "Время, выбранное для публикации, уже прошло. Выберите более позднее или опубликуйте сейчас.")]
    [InlineData("завтра", "Это не дата со временем. Напишите так: 2024-03-08T14:30.")]
    public async Task PublishLater_WithoutATimeToCome_IsRefusedAndStoresNothing(string time, string expected)
    {
        var page = await site.Editor.PressAsync(await ButtonAsync(Writing.NewArticle, "submit.PublishLater"), ("TitlePart.Title", "Удод во вчера"), (Publication, time));

        Assert.Equal([expected], page.QuerySelectorAll(".alert-danger li").Select(line => line.TextContent.Trim()));
        Assert.Equal("Удод во вчера", page.ValueOf("TitlePart.Title"));
        Assert.Empty((await site.Editor.OpenAsync(Listed("удод"))).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Publish_OfAPlannedItem_ForgetsThePlanSoThatTheNextDraftStaysOne()
    {
        await site.Editor.PressAsync(await ButtonAsync(Writing.NewArticle, "submit.PublishLater"), ("TitlePart.Title", "Иволга сейчас"), (Publication, Text(Local(TimeSpan.FromDays(1)))));

        var form = await site.Editor.PressAsync((await site.Editor.OpenAsync(await FormOfAsync("иволга"))).QuerySelector("[value='submit.PublishAndContinue']")!);

        Assert.Null((await LatestAsync("иволга")).As<PublishLaterPart>()!.ScheduledPublishUtc);
        Assert.Equal(string.Empty, form.ValueOf(Publication) ?? string.Empty);
    }

    [Fact]
    public async Task CopyOrRestoredVersion_OfAPlannedItem_StaysADraft()
    {
        await site.Editor.PressAsync(
            await ButtonAsync(Writing.NewArticle, "submit.PublishLater"), ("TitlePart.Title", "Стриж и другие"), (Publication, Text(Local(TimeSpan.FromDays(1)))), (Withdrawal, Text(Local(TimeSpan.FromDays(2)))));
        var planned = await LatestAsync("стриж");

        await site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var copy = await contents.CloneAsync((await contents.GetAsync(planned.ContentItemId, VersionOptions.Latest))!);
            Assert.Equal((null, null), (copy.As<PublishLaterPart>()!.ScheduledPublishUtc, copy.As<ArchiveLaterPart>()!.ScheduledArchiveUtc));
            await contents.RemoveAsync(copy);
        });
        await site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            Assert.True((await contents.RestoreAsync((await contents.GetVersionAsync(planned.ContentItemVersionId))!)).Succeeded);
        });

        var restored = await LatestAsync("стриж");
        Assert.NotEqual(planned.ContentItemVersionId, restored.ContentItemVersionId);
        Assert.Equal((null, planned.As<ArchiveLaterPart>()!.ScheduledArchiveUtc), (restored.As<PublishLaterPart>()!.ScheduledPublishUtc, restored.As<ArchiveLaterPart>()!.ScheduledArchiveUtc));
    }

    [Fact]
    public async Task WithdrawLater_AnItem_PublishesItNowAndWithdrawsItThen()
    {
        var local = Local(TimeSpan.FromDays(2));
        await site.Editor.PressAsync(await ButtonAsync(Writing.NewArticle, "submit.ArchiveLater"), ("TitlePart.Title", "Свиристель на два дня"), (Withdrawal, Text(local)));

        var item = await LatestAsync("свиристель");
        Assert.Equal((TimeZoneInfo.ConvertTimeToUtc(local, Bishkek), true), (item.As<ArchiveLaterPart>()!.ScheduledArchiveUtc!.Value, item.Published));
        Assert.Contains($"Будет снято с публикации {local.ToString("g", CultureInfo.GetCultureInfo("ru"))}", await RowAsync("свиристель", "запланировано"), StringComparison.Ordinal);

        await site.Editor.PressAsync(await ButtonAsync(await FormOfAsync("свиристель"), "submit.CancelArchiveLater"));
        item = await LatestAsync("свиристель");
        Assert.Equal((null, true), (item.As<ArchiveLaterPart>()!.ScheduledArchiveUtc, item.Published));
    }

    [Fact]
    public async Task Publish_WithATimeOfWithdrawalThatHasPassed_IsRefused()
    {
        var page = await site.Editor.PressAsync(await ButtonAsync(Writing.NewArticle, "submit.ArchiveLater"), ("TitlePart.Title", "Вьюрок вчера"), (Withdrawal, "2020-01-01T10:00"));

        Assert.Contains("Время, выбранное для снятия с публикации, уже прошло", page.QuerySelector(".alert-danger li")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plans_ByWhoMayNotPublish_AreNeitherOfferedNorTaken()
    {
        using var translator = await site.SignInAsAsync("Translator");
        var form = await translator.OpenAsync(Writing.NewArticle);
        Assert.Empty(form.QuerySelectorAll($"[name='{Publication}'], [name='{Withdrawal}'], [value^='submit.Publish']"));

        await translator.SendAsync(form.QuerySelector("form.content-form")!, ("TitlePart.Title", "Сойка переводчицы"), (Publication, Text(Local(TimeSpan.FromDays(1)))), (Withdrawal, Text(Local(TimeSpan.FromDays(2)))), PublishLater);
        var item = await LatestAsync("сойка");
        Assert.Equal((null, null), (item.As<PublishLaterPart>()?.ScheduledPublishUtc, item.As<ArchiveLaterPart>()?.ScheduledArchiveUtc));

        using var refused = await translator.PostFormAsync(Writing.NewArticle, [form.Token(), ("TitlePart.Title", "Сойка снова"), (Withdrawal, Text(Local(TimeSpan.FromDays(2)))), WithdrawLater]);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task Draft_ChangedByWhoMayNotPublish_IsNotPublishedByThePlanOfBefore()
    {
        await site.Editor.PressAsync(await ButtonAsync(Writing.NewArticle, "submit.PublishLater"), ("TitlePart.Title", "Камышница по плану"), (Publication, Text(Local(TimeSpan.FromDays(1)))));
        using var translator = await site.SignInAsAsync("Translator");
        var form = await translator.OpenAsync($"/Admin/Contents/ContentItems/{(await LatestAsync("камышница")).ContentItemId}/Edit");

        var page = await translator.SendAsync(form.QuerySelector("form.content-form")!, ("TitlePart.Title", "Камышница переводчицы"), ("submit.Save", "submit.SaveAndContinue"));

        Assert.Contains(page.QuerySelectorAll("[role=status]"), said => said.TextContent.Contains("planned is taken back", StringComparison.Ordinal));
        Assert.Null((await LatestAsync("камышница")).As<PublishLaterPart>()!.ScheduledPublishUtc);

        await site.Editor.PressAsync(await ButtonAsync(await FormOfAsync("камышница"), "submit.PublishLater"), (Publication, Text(Local(TimeSpan.FromDays(1)))));
        Assert.NotNull((await LatestAsync("камышница")).As<PublishLaterPart>()!.ScheduledPublishUtc);
    }

    [Fact]
    public async Task Versions_OfAPlannedItem_SayWhenItIsToBePublished()
    {
        var form = await site.Editor.PressAsync(await ButtonAsync(Writing.NewArticle, "submit.PublishAndContinue"), ("TitlePart.Title", "Оляпка"));
        await site.Editor.PressAsync(form.QuerySelector("[value='submit.PublishLater']")!, (Publication, Text(Local(TimeSpan.FromDays(3)))));

        var versions = await site.Editor.OpenAsync($"/Admin/editing/versions/{(await LatestAsync("оляпка")).ContentItemId}");
        var compared = await site.Editor.OpenAsync(versions.QuerySelectorAll("tbody tr")[1].QuerySelector("a")!.GetAttribute("href")!);

        Assert.Equal(["Будет опубликовано"], compared.QuerySelectorAll("section h3").Select(name => name.TextContent));
    }

    private static DateTime Local(TimeSpan later)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.UtcNow + later, Bishkek);
        return new DateTime(local.Year, local.Month, local.Day, local.Hour, local.Minute, 0, DateTimeKind.Unspecified);
    }

    private static string Text(DateTime local) => local.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    private static string Listed(string word, string status = "") => $"/Admin/Contents/ContentItems?q={word}" + (status.Length > 0 ? "+статус:" + status : string.Empty);

    private async Task<IElement> ButtonAsync(string form, string value) => (await site.Editor.OpenAsync(form)).QuerySelector($"form.content-form button[value='{value}']")!;

    private async Task<string> FormOfAsync(string word) => (await site.Editor.OpenAsync(Listed(word))).QuerySelector("tbody th a")!.GetAttribute("href")!;

    private async Task<string> RowAsync(string word, string status = "") => (await site.Editor.OpenAsync(Listed(word, status))).QuerySelectorAll("tbody tr").Single().QuerySelector("td:nth-of-type(3)")!.TextContent;

    private async Task<ContentItem> LatestAsync(string word)
    {
        var id = (await FormOfAsync(word)).Split('/')[^2];
        ContentItem? item = null;
        await site.InScopeAsync(async services => item = await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest));
        return item!;
    }

    private Task PublishDueAsync() => site.InScopeAsync(services =>
        services.GetServices<IBackgroundTask>().Single(task => task.GetType().Name == "ScheduledPublishingBackgroundTask").DoWorkAsync(services, TestContext.Current.CancellationToken));

    /// <summary>A site whose administrator is signed in, in Russian.</summary>
    public sealed class PlannedSite : ForumSite, IAsyncLifetime
    {
        public PlannedSite() => RunsBackgroundTasks = false;

        public HttpClient Editor { get; private set; } = new();

        public new async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            Editor = await this.SignInAsync("ru");
        }

        public new async ValueTask DisposeAsync()
        {
            Editor.Dispose();
            await base.DisposeAsync();
        }
    }
}
