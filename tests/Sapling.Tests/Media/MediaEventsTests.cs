using System.Text;
using OrchardCore.FileStorage;
using OrchardCore.Media.Events;
using Sapling.Features.Media.Files;

namespace Sapling.Tests.Media;

/// <summary>Media library handlers are told about changes of its files.</summary>
public sealed class MediaEventsTests : IDisposable
{
    private readonly Recorder _recorder = new();
    private readonly MediaFolder _folder;

    public MediaEventsTests()
    {
        _folder = new MediaFolder(new MediaEvents([_recorder], [_recorder]));
        _recorder.Folder = _folder;
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Delete_File_IsToldBeforeAndAfter()
    {
        _folder.With("a.txt", "text");

        await _folder.Store.TryDeleteFileAsync("a.txt");
        await _folder.Store.TryDeleteFileAsync("a.txt");

        Assert.Equal(["deleting a.txt, there", "deleted a.txt: True", "deleting a.txt, gone", "deleted a.txt: False"], _recorder.Seen);
    }

    [Fact]
    public async Task Directory_MadeAndDeleted_IsTold()
    {
        await _folder.Store.TryCreateDirectoryAsync("b");
        await _folder.Store.TryCreateDirectoryAsync("b");
        await _folder.Store.TryDeleteDirectoryAsync("b");

        Assert.Equal(
            ["creating folder b", "created folder b: True", "creating folder b", "created folder b: False", "deleting folder b", "deleted folder b: True"], _recorder.Seen);
    }

    [Fact]
    public async Task Move_File_IsToldBeforeAndAfter()
    {
        _folder.With("a.txt", "text");

        await _folder.Store.MoveFileAsync("a.txt", "c/b.txt");

        Assert.Equal(["moving a.txt to c/b.txt", "moved a.txt to c/b.txt"], _recorder.Seen);
    }

    [Fact]
    public async Task Create_File_HandlerMayChangeItsContent()
    {
        await _folder.Store.CreateFileFromStreamAsync("a.txt", new MemoryStream(Encoding.UTF8.GetBytes("text")));

        Assert.Equal(["creating a.txt"], _recorder.Seen);
        Assert.Equal("TEXT", await File.ReadAllTextAsync(Path.Join(_folder.Store.Root, "a.txt"), TestContext.Current.CancellationToken));
        Assert.True(_recorder.Made!.CanRead is false, "The library disposes of what a handler made.");
    }

    /// <summary>Orchard Core closes what it gave to a handler (DefaultMediaFileStore, 2.2.1 and 3.0.1).</summary>
    [Fact]
    public async Task Create_WithAHandlerThatReturnsWhatItWasGiven_Fails()
    {
        using var folder = new MediaFolder(new MediaEvents([], [new Idle()]));

        await Assert.ThrowsAsync<ObjectDisposedException>(() => folder.Store.CreateFileFromStreamAsync("a.txt", new MemoryStream([1])));

        Assert.Empty(Directory.EnumerateFiles(folder.Store.Root));
    }

    [Fact]
    public async Task Refused_Change_IsNotTold()
    {
        await Assert.ThrowsAsync<FileStoreException>(() => _folder.Store.TryDeleteFileAsync("../a.txt"));
        await Assert.ThrowsAsync<FileStoreException>(() => _folder.Store.MoveFileAsync("none.txt", "b.txt"));

        Assert.Empty(_recorder.Seen);
    }

    private sealed class Idle : IMediaCreatingEventHandler
    {
        public Task<Stream> MediaCreatingAsync(MediaCreatingContext context, Stream creatingStream) => Task.FromResult(creatingStream);
    }

    private sealed class Recorder : IMediaEventHandler, IMediaCreatingEventHandler
    {
        public List<string> Seen { get; } = [];

        public MediaFolder? Folder { get; set; }

        public Stream? Made { get; private set; }

        public async Task<Stream> MediaCreatingAsync(MediaCreatingContext context, Stream creatingStream)
        {
            await NoteAsync($"creating {context.Path}");
            using var reader = new StreamReader(creatingStream);
            return Made = new MemoryStream(Encoding.UTF8.GetBytes((await reader.ReadToEndAsync()).ToUpperInvariant()));
        }

        public async Task MediaDeletingFileAsync(MediaDeletingContext context) =>
            await NoteAsync($"deleting {context.Path}, {(await Folder!.Store.GetFileInfoAsync(context.Path) is null ? "gone" : "there")}");

        public Task MediaDeletedFileAsync(MediaDeletedContext context) => NoteAsync($"deleted {context.Path}: {context.Result}");

        public Task MediaDeletingDirectoryAsync(MediaDeletingContext context) => NoteAsync($"deleting folder {context.Path}");

        public Task MediaDeletedDirectoryAsync(MediaDeletedContext context) => NoteAsync($"deleted folder {context.Path}: {context.Result}");

        public Task MediaMovingAsync(MediaMoveContext context) => NoteAsync($"moving {context.OldPath} to {context.NewPath}");

        public Task MediaMovedAsync(MediaMoveContext context) => NoteAsync($"moved {context.OldPath} to {context.NewPath}");

        public Task MediaCreatingDirectoryAsync(MediaCreatingContext context) => NoteAsync($"creating folder {context.Path}");

        public Task MediaCreatedDirectoryAsync(MediaCreatedContext context) => NoteAsync($"created folder {context.Path}: {context.Result}");

        private Task NoteAsync(string what)
        {
            Seen.Add(what);
            return Task.CompletedTask;
        }
    }
}
