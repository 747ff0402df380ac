using System.Text;
using ForumOrchard.Attachments.Models;
using ForumOrchard.Attachments.Storage;
using ForumOrchard.Indexing.Fields;
using ForumOrchard.LegalActs.Models;
using ForumOrchard.Publications.Models;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Attachments.Files;
using ForumOrchard.Tests.Indexing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Notify;

namespace ForumOrchard.Tests.Attachments;

[Collection(nameof(AttachmentsSite))]
public sealed class AttachmentIndexTests(AttachmentsSite site)
{
    [Fact]
    public async Task Publish_WithPdf_ItsPagesAreInTheIndexWithTheirAddresses()
    {
        await site.UploadAsync("books/irrigation.pdf", PdfFiles.WithPages(Texts.English, Texts.Russian));
        var id = await site.PublishAsync("books/irrigation.pdf");
        await site.UntilAsync(id, pages => pages is not null);

        await site.ReadAsync();
        await site.UntilAsync(id, pages => pages is { Length: 2 });

        var pages = await site.PagesAsync(id);
        Assert.Equal([Texts.English, Texts.Russian], pages!.Select(page => page.Text.Flat()));
        Assert.Equal(
            ["/media/books/irrigation.pdf#page=1|What the editor calls it", "/media/books/irrigation.pdf#page=2|What the editor calls it"],
            pages!.Select(page => page.Address));
    }

    [Fact]
    public async Task Publish_LegalActWithFile_ItsPagesAreInTheIndex()
    {
        await site.UploadAsync("laws/act.pdf", PdfFiles.WithPages(Texts.Russian));
        var id = await site.AddAsync("LegalAct", "ru/laws/with-a-file", VersionOptions.Published, item => item.Alter<LegalActPart>(part => part.Files.Paths = ["laws/act.pdf"]));

        await site.ReadAsync();
        await Eventually.SeeAsync(() => site.PagesAsync(id, "forum-ru"), pages => pages is { Length: 1 }, "the act's page", TestContext.Current.CancellationToken);

        Assert.Equal("/media/laws/act.pdf#page=1|act.pdf", (await site.PagesAsync(id, "forum-ru"))![0].Address);
    }

    [Fact]
    public async Task Publish_FileWithAPercentSignInItsName_IsFoundAndOpens()
    {
        const string Address = "/media/r/50%2525%20done.txt";
        await site.UploadAsync("r/50%25 done.txt", Encoding.UTF8.GetBytes(Texts.English));
        var id = await site.PublishAsync("r/50%25 done.txt");

        await site.ReadAsync();
        await site.UntilAsync(id, pages => pages is { Length: 1 });

        Assert.Equal(Address + "|What the editor calls it", (await site.PagesAsync(id))![0].Address);
        var path = (await site.VersionAsync(id, VersionOptions.Published))!.As<AutoroutePart>()!.Path;
        var page = SharedSite.Parse(await site.Client.GetStringAsync(new Uri("/" + path, UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.Equal([Address], page.AddressesOf("main a[href^='/media/']"));
        Assert.Equal(Texts.English, await site.Client.GetStringAsync(new Uri(Address, UriKind.Relative), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Publish_SeveralFiles_AreInTheirOrderAndBadOnesLeftOut()
    {
        await site.UploadAsync("several/one.txt", Encoding.UTF8.GetBytes(Texts.English));
        await site.UploadAsync("several/broken.pdf", "%PDF-1.4 nothing"u8.ToArray());
        await site.UploadAsync("several/two.docx", PackedFiles.Docx(PackedFiles.P(Texts.Kyrgyz)));
        var id = await site.PublishAsync("several/one.txt", "several/broken.pdf", "several/two.docx", "several/missing.odt", "several/cover.jpg", "../../secret.txt");

        await site.ReadAsync();
        await site.UntilAsync(id, pages => pages is { Length: 2 });

        Assert.Equal(["/media/several/one.txt|What the editor calls it", "/media/several/two.docx|two.docx"], (await site.PagesAsync(id))!.Select(page => page.Address));
        Assert.Equal(TextProblem.Damaged, (await site.KeptAsync("several/broken.pdf"))!.Text!.Problem);
        Assert.Equal(TextProblem.Missing, (await site.KeptAsync("several/missing.odt"))!.Text!.Problem);
        Assert.Null(await site.KeptAsync("several/cover.jpg"));
    }

    [Fact]
    public async Task Draft_WithFile_IsReadAndInNoIndex()
    {
        await site.UploadAsync("drafts/secret.txt", Encoding.UTF8.GetBytes(Texts.English));
        var id = await site.AddPublicationAsync(VersionOptions.Draft, _ => { }, "drafts/secret.txt");
        await site.ChangeAsync(id, publish: false, _ => { });
        await site.ReadAsync();
        Assert.NotNull((await site.KeptAsync("drafts/secret.txt"))!.Text);

        var seen = await site.PublishAsync("drafts/other.txt");
        await site.UntilAsync(seen, pages => pages is not null);

        Assert.Null(await site.PagesAsync(id));
    }

    [Fact]
    public async Task DraftOfAPublishedItem_WithAnotherFile_ShowsTheOldOneOnly()
    {
        await site.UploadAsync("drafts/old.txt", Encoding.UTF8.GetBytes(Texts.English));
        await site.UploadAsync("drafts/new.txt", Encoding.UTF8.GetBytes(Texts.Russian));
        var id = await site.PublishAsync("drafts/old.txt");

        await site.ChangeAsync(id, publish: false, item => item.Alter<PublicationPart>(part => part.Files.Paths = ["drafts/new.txt"]));
        await site.ReadAsync();
        await site.UntilAsync(id, pages => pages is { Length: 1 });

        Assert.Equal(Texts.English, Assert.Single((await site.PagesAsync(id))!).Text);
    }

    [Fact]
    public async Task Unpublish_Item_TakesItsPagesAway()
    {
        await site.UploadAsync("gone/report.txt", Encoding.UTF8.GetBytes(Texts.English));
        var id = await site.PublishAsync("gone/report.txt");
        await site.ReadAsync();
        await site.UntilAsync(id, pages => pages is { Length: 1 });

        await site.InScopeAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            await contentManager.UnpublishAsync((await contentManager.GetAsync(id))!);
        });
        await site.UntilAsync(id, pages => pages is null);

        await site.ReadAsync();
        Assert.Null(await site.PagesAsync(id));
    }

    [Fact]
    public async Task Check_FileReplacedUnderItsName_IsReadAgain()
    {
        await site.UploadAsync("replaced/report.txt", Encoding.UTF8.GetBytes(Texts.English));
        var id = await site.PublishAsync("replaced/report.txt");
        await site.ReadAsync();
        await site.UntilAsync(id, pages => pages is { Length: 1 });

        await site.UploadAsync("replaced/report.txt", Encoding.UTF8.GetBytes(Texts.French));
        await site.CheckAsync();
        await site.ReadAsync();
        await site.UntilAsync(id, pages => pages is [{ Text: Texts.French }]);
    }

    [Fact]
    public async Task Read_FileUnchanged_IsNotReadTwice()
    {
        await site.UploadAsync("same/report.txt", Encoding.UTF8.GetBytes(Texts.English));
        await site.PublishAsync("same/report.txt");
        await site.ReadAsync();
        var first = await site.KeptAsync("same/report.txt");

        var id = await site.PublishAsync("same/report.txt");
        await site.CheckAsync();

        Assert.NotNull((await site.KeptAsync("same/report.txt"))!.Text);
        Assert.Equal(first!.Attempts, (await site.KeptAsync("same/report.txt"))!.Attempts);
        await site.UntilAsync(id, pages => pages is { Length: 1 });
    }

    [Fact]
    public async Task TextByHand_WhereTheFileHasNone_LeadsToTheFile()
    {
        await site.UploadAsync("scans/scan.pdf", PdfFiles.WithPages(string.Empty));
        var id = await site.AddPublicationAsync(
            VersionOptions.Published, item => item.Alter<AttachedTextPart>(part => part.SearchableText.Text = Texts.Kyrgyz), "scans/scan.pdf");

        await site.ReadAsync();
        await site.UntilAsync(id, pages => pages is { Length: 1 });

        Assert.Equal((Texts.Kyrgyz, "/media/scans/scan.pdf|What the editor calls it"), Assert.Single((await site.PagesAsync(id))!));
    }

    [Fact]
    public async Task TextByHand_Always_IsNotOnThePage()
    {
        await site.AddAsync(
            "Publication",
            "en/publications/written-by-hand",
            VersionOptions.Published,
            item => item.Alter<AttachedTextPart>(part => part.SearchableText.Text = "Hellebore and hornbeam"));

        var page = await site.Client.GetStringAsync("/en/publications/written-by-hand", TestContext.Current.CancellationToken);

        Assert.DoesNotContain("Hellebore", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_FileKnownToHaveNoText_WarnsTheEditor()
    {
        await site.UploadAsync("scans/known.pdf", "%PDF-1.4 nothing"u8.ToArray());
        var id = await site.PublishAsync("scans/known.pdf");
        await site.ReadAsync();

        string[] warnings = [];
        await site.ChangeAsync(id, publish: true, _ => { }, services => warnings = [.. services.GetRequiredService<INotifier>().List().Select(entry => $"{entry.Type}: {entry.Message}")]);
        Assert.StartsWith("Warning: ", Assert.Single(warnings), StringComparison.Ordinal);

        await site.ChangeAsync(
            id,
            publish: true,
            item => item.Alter<AttachedTextPart>(part => part.SearchableText.Text = "By hand"),
            services => warnings = [.. services.GetRequiredService<INotifier>().List().Select(entry => $"{entry.Type}")]);
        Assert.Empty(warnings);
    }

    [Fact]
    public async Task Publish_FileNotReadYet_TellsWhereItsFaultsWillBe()
    {
        await site.UploadAsync("scans/new.txt", Encoding.UTF8.GetBytes(Texts.English));
        var id = await site.AddPublicationAsync(VersionOptions.Draft, _ => { }, "scans/new.txt");

        string[] notices = [];
        await site.ChangeAsync(id, publish: true, _ => { }, services => notices = [.. services.GetRequiredService<INotifier>().List().Select(entry => $"{entry.Type}")]);

        Assert.Equal(["Information"], notices);
    }

    [Fact]
    public async Task Read_FileThatEndsTheProcess_IsGivenUpAfterThreeTimes()
    {
        await site.UploadAsync("poison/report.txt", Encoding.UTF8.GetBytes(Texts.English));
        await site.InScopeAsync(async services =>
        {
            var kept = await services.GetRequiredService<KeptTexts>().AskAsync("poison/report.txt");
            kept.Attempts = 3;
            await services.GetRequiredService<YesSql.ISession>().SaveAsync(kept);
        });

        await site.ReadAsync();

        Assert.Equal((TextProblem.Damaged, false), (await site.KeptAsync("poison/report.txt")) is { Text: { } text } ? (text.Problem, text.HasText()) : default);
    }

    [Fact]
    public void Parse_OfWhatWasAdded_GivesAddressAndTitle()
    {
        var document = new RecordedDocument();
        document.AddPage("words", "/media/a|b.pdf", 7, "One | two");

        Assert.Equal("/media/a%7Cb.pdf#page=7|One | two", Assert.Single(document[SearchFields.PageAddresses]));
    }
}
