using ForumOrchard.Testing;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Configuration;
using Sapling.Hosting;
using Sapling.Modules.Startup;
using Sapling.Setup;

namespace Sapling.Tests.Modules;

public sealed class SiteStartTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Open_NamedFolderIsMissing_SaysWhichAndWhatToDo()
    {
        var missing = Path.Combine(_folder.Path, "nowhere");

        var error = Assert.Throws<SiteStartException>(() => DataFolder.Open(Configuration(("ORCHARD_APP_DATA", missing)), _folder.Path));

        Assert.Contains(missing, error.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(missing));
    }

    [Fact]
    public void Open_NothingNamed_MakesAppData()
        => Assert.True(Directory.Exists(DataFolder.Open(Configuration(), _folder.Path).Site));

    [Theory]
    [InlineData(null, "700")]
    [InlineData("755", "750")]
    [InlineData("707", "700")]
    [InlineData("770", "770")]
    public void Open_DataFolder_IsClosedToOtherUsers(string? before, string after)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Only Unix has these modes.");
        var site = Path.Combine(_folder.Path, "App_Data", "Sites", "Default");
        if (before is not null && !OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(site);
            File.SetUnixFileMode(site, (UnixFileMode)Convert.ToInt32(before, 8));
        }

        var opened = DataFolder.Open(Configuration(), _folder.Path).Site;

        Assert.Equal(site, opened);
        Assert.Equal(after, OperatingSystem.IsWindows() ? after : Convert.ToString((int)File.GetUnixFileMode(site), 8));
    }

    [Fact]
    public void ReadRecord_NewDatabase_IsTheOwnersAlone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Only Unix has these modes.");
        var data = DataFolder.Open(Configuration(), _folder.Path);

        Assert.Null(SiteDatabase.ReadRecord(SiteDatabase.Settings(null, data)));

        var file = Path.Combine(data.Site, "OrchardCore.db");
        Assert.Equal("600", OperatingSystem.IsWindows() ? "600" : Convert.ToString((int)File.GetUnixFileMode(file), 8));
    }

    [Fact]
    public void Open_FolderIsAFile_SaysThatItCannotBeWrittenTo()
    {
        File.WriteAllText(Path.Combine(_folder.Path, "App_Data"), "");

        var error = Assert.Throws<SiteStartException>(() => DataFolder.Open(Configuration(), _folder.Path));

        Assert.Contains("cannot be written to", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("--urls=http://127.0.0.1:5000", null)]
    [InlineData("reset-password", "")]
    [InlineData("reset-password Aida", "Aida")]
    [InlineData("reset-password --environment=Production Aida", "Aida")]
    public void Read_Arguments_AreACommandOnlyWhereTheyBeginWithOne(string arguments, string? expected)
    {
        var command = HostCommand.Read(["Forum.dll", .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(expected, command is null ? null : command.UserName ?? "");
    }

    [Fact]
    public void Take_HeldByAnother_SaysWhatToDoAndIsHadWhenGivenBack()
    {
        var data = DataFolder.Open(Configuration(), _folder.Path);
        var held = SiteLock.Take(data);

        var error = Assert.Throws<SiteStartException>(() => SiteLock.Take(data, TimeSpan.Zero));
        Assert.Contains("end it first", error.Message, StringComparison.Ordinal);

        held.Dispose();
        SiteLock.Take(data, TimeSpan.Zero).Dispose();
    }

    [Theory]
    [InlineData("Oracle", "", "Oracle")]
    [InlineData("Postgres", "Database=forum", "names no host")]
    [InlineData("Postgres", "Nonsense", "cannot be read")]
    public void Settings_WrongDatabase_IsExplained(string provider, string connectionString, string explanation)
    {
        var setup = new AutoSetupOptions { DatabaseProvider = provider, DatabaseConnectionString = connectionString };

        var error = Assert.Throws<SiteStartException>(() => SiteDatabase.Settings(setup, new DataFolder(_folder.Path)));

        Assert.Contains(explanation, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadRecord_FileIsNoDatabase_IsExplained()
    {
        var data = DataFolder.Open(Configuration(), _folder.Path);
        File.WriteAllText(Path.Combine(data.Site, "OrchardCore.db"), new string('x', 4096));

        var error = Assert.Throws<SiteStartException>(() => SiteDatabase.ReadRecord(SiteDatabase.Settings(null, data)));

        Assert.StartsWith("The database (Sqlite) cannot be used", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_SectionWithoutRecipe_NamesIt()
    {
        var setup = AutoSetupOptions.Read(Configuration(
            ("OrchardCore:OrchardCore_AutoSetup:Tenants:0:SiteName", "Forum"),
            ("OrchardCore:OrchardCore_AutoSetup:Tenants:0:AdminUsername", "admin"),
            ("OrchardCore:OrchardCore_AutoSetup:Tenants:0:AdminEmail", "admin@example.org")))!;

        var error = Assert.Throws<SiteStartException>(setup.Validate);

        Assert.Contains("RecipeName", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void GeneratePassword_Always_HasEveryKindOfCharacterAndDiffers()
    {
        var passwords = Enumerable.Range(0, 100).Select(_ => AutoSetup.GeneratePassword()).ToList();

        Assert.All(passwords, password =>
        {
            Assert.Contains(password, char.IsUpper);
            Assert.Contains(password, char.IsLower);
            Assert.Contains(password, char.IsDigit);
            Assert.Contains('-', password);
        });
        Assert.Equal(100, passwords.Distinct().Count());
    }

    [Fact]
    public void Sentence_PortIsTaken_SaysWhichAddressAndWhatToDo()
    {
        var taken = new IOException("Failed to bind to address http://127.0.0.1:5000: address already in use.", new AddressInUseException("in use"));

        Assert.Equal(
            "Failed to bind to address http://127.0.0.1:5000: address already in use; end the program that uses it, or choose another with --urls.",
            StartFailure.Sentence(taken));
    }

    [Fact]
    public void Sentence_ExceptionIsABug_LeavesTheStackTraceToTheRuntime()
        => Assert.Null(StartFailure.Sentence(new InvalidOperationException()));

    private static IConfiguration Configuration(params (string Name, string Value)[] settings)
        => new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build();
}
