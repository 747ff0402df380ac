using System.Text;
using OrchardCore.FileStorage;

namespace Sapling.Tests.Media;

public sealed class MediaFileStoreTests : IDisposable
{
    private readonly MediaFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task CreateFile_InANewFolder_CanBeReadAndListed()
    {
        await CreateAsync("covers/2024/report.txt", "text");

        Assert.Equal("text", await ReadAsync("covers/2024/report.txt"));
        var entries = await _folder.Store.GetDirectoryContentAsync(includeSubDirectories: true).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["covers", "covers/2024", "covers/2024/report.txt"], entries.Select(entry => entry.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task CreateFile_ThatIsThere_NeedsLeave()
    {
        await CreateAsync("a.txt", "one");

        await Assert.ThrowsAsync<FileStoreException>(() => CreateAsync("a.txt", "two"));
        await CreateAsync("a.txt", "three", overwrite: true);

        Assert.Equal("three", await ReadAsync("a.txt"));
    }

    [Fact]
    public async Task CreateFile_WhoseSourceFails_LeavesNothing()
    {
        await Assert.ThrowsAsync<IOException>(() => _folder.Store.CreateFileFromStreamAsync("a.txt", new BrokenStream()));

        Assert.Empty(Directory.GetFileSystemEntries(_folder.Store.Root));
    }

    [Fact]
    public async Task DeleteUnfinished_OldAndYoungLeftoversAndFiles_DeletesTheOldLeftoversAlone()
    {
        var guid = Guid.NewGuid().ToString("N");
        await CreateAsync("2024/a.txt", "text");
        await CreateAsync($"2024/{guid}", "text");
        _folder.With($".{guid}", "part").With($"2024/.{guid}", "part").With($"2024/09/.{guid}", "part").With("2024/.keep", string.Empty);
        foreach (var old in new[] { $".{guid}", $"2024/.{guid}", "2024/.keep", "2024/a.txt", $"2024/{guid}" })
        {
            File.SetLastWriteTimeUtc(Path.Join(_folder.Store.Root, old), DateTime.UtcNow.AddDays(-2));
        }

        _folder.Store.DeleteUnfinished(DateTime.UtcNow.AddDays(-1));

        var left = Directory.EnumerateFiles(_folder.Store.Root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }).Select(file => Path.GetRelativePath(_folder.Store.Root, file));
        Assert.Equivalent(new[] { "2024/.keep", $"2024/09/.{guid}", $"2024/{guid}", "2024/a.txt" }, left, strict: true);
    }

    [Theory]
    [InlineData("../a.txt")]
    [InlineData("a/../../b.txt")]
    public async Task AnyMethod_PathOutOfTheRoot_IsRefused(string path)
    {
        await Assert.ThrowsAsync<FileStoreException>(() => CreateAsync(path, "x"));
        await Assert.ThrowsAsync<FileStoreException>(() => _folder.Store.GetFileInfoAsync(path));
        await Assert.ThrowsAsync<FileStoreException>(() => _folder.Store.TryDeleteFileAsync(path));
        await Assert.ThrowsAsync<FileStoreException>(() => _folder.Store.TryDeleteDirectoryAsync(path));
    }

    [Fact]
    public async Task DeleteDirectory_Root_IsRefused()
        => await Assert.ThrowsAsync<FileStoreException>(() => _folder.Store.TryDeleteDirectoryAsync(""));

    [Fact]
    public async Task Move_File_TakesItToItsNewPlace()
    {
        await CreateAsync("a.txt", "text");

        await _folder.Store.MoveFileAsync("a.txt", "b/c.txt");

        Assert.Null(await _folder.Store.GetFileInfoAsync("a.txt"));
        Assert.Equal("text", await ReadAsync("b/c.txt"));
    }

    [Fact]
    public void MapPathToPublicUrl_NameWithLettersOfAllKinds_IsEncoded()
        => Assert.Equal("/media/covers/%D0%B4%D0%BE%D0%BA%D0%BB%D0%B0%D0%B4%201.jpg", _folder.Store.MapPathToPublicUrl("covers/доклад 1.jpg"));

    private Task<string> CreateAsync(string path, string text, bool overwrite = false)
        => _folder.Store.CreateFileFromStreamAsync(path, new MemoryStream(Encoding.UTF8.GetBytes(text)), overwrite);

    private async Task<string> ReadAsync(string path)
    {
        using var reader = new StreamReader(await _folder.Store.GetFileStreamAsync(path));
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) => throw new IOException("The connection is gone.");
    }
}
