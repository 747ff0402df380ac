using ForumOrchard.Testing;
using ForumOrchard.Testing.Tools;

namespace ForumOrchard.Tests.Tools;

/// <summary>Locating and installing tools, with a harmless tool: a file written by its installer.</summary>
public sealed class ToolTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private int _installations;

    private string Place => Path.Combine(_folder.Path, "tool");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Path_ProgramOnThePath_InstallsNothing()
    {
        var tool = new Tool("the .NET SDK", () => Commands.Find("dotnet"), Writes());

        Assert.Equal("dotnet", Path.GetFileNameWithoutExtension(tool.Path));
        Assert.Equal(0, _installations);
    }

    [Fact]
    public void Find_LinkWhoseProgramWasRemoved_IsNothing()
    {
        File.CreateSymbolicLink(Place, Path.Combine(_folder.Path, "removed"));

        Assert.Null(Commands.Find(Place));
    }

    [Fact]
    public void Path_Missing_InstallsItOnce()
    {
        var tool = new Tool("a tool", Find, Writes());

        Assert.Equal((Place, Place), (tool.Path, tool.Path));
        Assert.Equal(1, _installations);
    }

    [Fact]
    public void Path_FirstInstallerFails_TakesTheNext() => Assert.Equal(Place, new Tool("a tool", Find, Fails(), Writes()).Path);

    [Fact]
    public void Path_MayNotInstall_NamesTheCommand()
    {
        var tool = new Tool("a tool", Find, Writes() with { IsPossible = () => false });

        Assert.Equal("The tests need a tool. Run: get tool", Assert.Throws<InvalidOperationException>(() => tool.Path).Message);
        Assert.Equal(0, _installations);
    }

    [Fact]
    public void Path_InstallerFails_SaysWhatItSaidAndTriesNoMore()
    {
        var tool = new Tool("a tool", Find, Fails());

        Assert.Equal("The tests need a tool. Run: get it\nno line", Assert.Throws<InvalidOperationException>(() => tool.Path).Message);
        Assert.Throws<InvalidOperationException>(() => tool.Path);
        Assert.Equal(1, _installations);
    }

    [Fact]
    public async Task Path_AskedByManyAtOnce_InstallsOnce()
    {
        // Each has its own tool object, like each test program.
        using var begun = new CountdownEvent(4);
        var installer = Writes(before: () => begun.Wait(TimeSpan.FromSeconds(30)));
        var paths = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            begun.Signal();
            return new Tool("a tool", Find, installer).Path;
        })));

        Assert.All(paths, path => Assert.Equal(Place, path));
        Assert.Equal(1, _installations);
    }

    [Fact]
    public void Debian_NotRoot_WouldAskForTheRight() =>
        Assert.Equal(Environment.UserName == "root" ? "apt-get install -y postgresql" : "sudo apt-get install -y postgresql", Installer.Debian("postgresql").Command);

    [Fact]
    public void Find_NoSuchProgram_IsNull() => Assert.Null(Commands.Find("no-such-program"));

    [Fact]
    public void Run_Fails_SaysWhatTheProgramSaid() =>
        Assert.Contains("no-such-command", Assert.Throws<InvalidOperationException>(() => Commands.Run("dotnet", "no-such-command")).Message, StringComparison.Ordinal);

    private string? Find() => File.Exists(Place) ? Place : null;

    private Installer Writes(Action? before = null) => new("get tool", () => true, () =>
    {
        Interlocked.Increment(ref _installations);
        before?.Invoke();
        File.WriteAllText(Place, "");
    });

    private Installer Fails() => new("get it", () => true, () =>
    {
        Interlocked.Increment(ref _installations);
        throw new InvalidOperationException("no line");
    });
}
