using System.Text;
using ForumOrchard.Attachments.Models;
using ForumOrchard.Tests.Attachments.Files;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Media;

namespace ForumOrchard.Tests.Attachments;

/// <summary>A file removed from the media library is no longer found; its replacement is.</summary>
[Collection(nameof(AttachmentsSite))]
public sealed class FileChangesTests(AttachmentsSite site)
{
    [Fact]
    public async Task Delete_InTheMediaLibrary_TakesTheTextAwayAtOnce()
    {
        var id = await PublishedAsync("changes/deleted.txt");

        await InLibraryAsync(media => media.TryDeleteFileAsync("changes/deleted.txt"));

        await site.UntilAsync(id, pages => pages is { Length: 0 });
        await site.ReadAsync();
        Assert.Equal(TextProblem.Missing, (await site.KeptAsync("changes/deleted.txt"))!.Text!.Problem);
    }

    [Fact]
    public async Task Delete_OfItsFolder_TakesTheTextAwayAtOnce()
    {
        var id = await PublishedAsync("changes_folder/one/deleted.txt");
        var other = await PublishedAsync("changesXfolder/one/kept.txt");

        await InLibraryAsync(media => media.TryDeleteDirectoryAsync("changes_folder"));

        await site.UntilAsync(id, pages => pages is { Length: 0 });
        Assert.Single((await site.PagesAsync(other))!);
        Assert.NotNull((await site.KeptAsync("changesXfolder/one/kept.txt"))!.Text);
    }

    [Fact]
    public async Task Move_AwayAndBack_TakesTheTextAwayAndBringsItBack()
    {
        var id = await PublishedAsync("changes/moved.txt");

        await InLibraryAsync(media => media.MoveFileAsync("changes/moved.txt", "changes/elsewhere.txt"));
        await site.UntilAsync(id, pages => pages is { Length: 0 });
        Assert.Null(await site.KeptAsync("changes/elsewhere.txt"));

        await site.ReadAsync();
        await InLibraryAsync(media => media.MoveFileAsync("changes/elsewhere.txt", "changes/moved.txt"));
        await site.ReadAsync();
        await site.UntilAsync(id, pages => pages is { Length: 1 });
    }

    [Fact]
    public async Task Replace_InTheMediaLibrary_TakesTheOldTextAwayAtOnce()
    {
        var id = await PublishedAsync("changes/replaced.txt");

        await InLibraryAsync(media => media.CreateFileFromStreamAsync("changes/replaced.txt", new MemoryStream(Encoding.UTF8.GetBytes(Texts.French)), overwrite: true));

        await site.UntilAsync(id, pages => pages is { Length: 0 });
        await site.ReadAsync();
        await site.UntilAsync(id, pages => pages is [{ Text: Texts.French }]);
    }

    [Fact]
    public async Task Check_FileDeletedBesideTheSite_TakesTheTextAway()
    {
        var id = await PublishedAsync("changes/behind.txt");
        File.Delete(Path.Join(site.DataFolder, "Sites", "Default", "Media", "changes", "behind.txt"));

        await site.CheckAsync();

        await site.UntilAsync(id, pages => pages is { Length: 0 });
        await site.ReadAsync();
        await site.CheckAsync();
        Assert.Equal(TextProblem.Missing, (await site.KeptAsync("changes/behind.txt"))!.Text!.Problem);
    }

    [Fact]
    public async Task Check_FileThatIsBack_IsReadAgain()
    {
        var id = await PublishedAsync("changes/back.txt");
        File.Delete(Path.Join(site.DataFolder, "Sites", "Default", "Media", "changes", "back.txt"));
        await site.CheckAsync();
        await site.ReadAsync();
        await site.UntilAsync(id, pages => pages is { Length: 0 });

        await site.UploadAsync("changes/back.txt", Encoding.UTF8.GetBytes(Texts.English));
        await site.CheckAsync();
        await site.ReadAsync();

        await site.UntilAsync(id, pages => pages is { Length: 1 });
    }

    [Fact]
    public async Task Forget_FileThatAnItemHas_StaysKept()
    {
        await PublishedAsync("changes/kept.txt");

        await site.ForgetAsync();

        Assert.NotNull((await site.KeptAsync("changes/kept.txt"))!.Text);
    }

    private async Task<string> PublishedAsync(string path)
    {
        await site.UploadAsync(path, Encoding.UTF8.GetBytes(Texts.English));
        var id = await site.PublishAsync(path);
        await site.ReadAsync();
        await site.UntilAsync(id, pages => pages is { Length: 1 });
        return id;
    }

    private Task InLibraryAsync(Func<IMediaFileStore, Task> change) => site.InScopeAsync(services => change(services.GetRequiredService<IMediaFileStore>()));
}
