using ForumOrchard.Attachments.Storage;
using Microsoft.Extensions.DependencyInjection;
using YesSql;

namespace ForumOrchard.Tests.Attachments;

/// <summary>There is one text of a file.</summary>
[Collection(nameof(AttachmentsSite))]
public sealed class KeptTextsTests(AttachmentsSite site)
{
    [Fact]
    public async Task AskAsync_TwoAtOnceForANewFile_LeaveOneRecordOfIt()
    {
        const string Path = "twins.txt";
        await site.UploadAsync(Path, "A text"u8.ToArray());
        await site.InScopeAsync(async services =>
        {
            await services.GetRequiredService<KeptTexts>().AskAsync(Path);
            await site.InScopeAsync(others => others.GetRequiredService<KeptTexts>().AskAsync(Path));
        });
        Assert.Equal(2, await CountAsync(Path));

        await site.InScopeAsync(services => services.GetRequiredService<KeptTexts>().AskAsync(Path));

        Assert.Equal(1, await CountAsync(Path));
    }

    private async Task<int> CountAsync(string path)
    {
        var count = 0;
        await site.InScopeAsync(async services =>
            count = await services.GetRequiredService<ISession>().QueryIndex<AttachedTextIndex>(index => index.Path == path).CountAsync(TestContext.Current.CancellationToken));
        return count;
    }
}
