using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using ForumOrchard.Testing;

namespace Sapling.Tests.Modules;

/// <summary>What an operator sees at the console.</summary>
public sealed class SiteProcessTests : IDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Start_FirstAndSecondTime_ShowsThePasswordOnce()
    {
        await using (var first = SiteProcess.Start(_data.Path))
        {
            await first.WaitUntilStartedAsync(_cancellation);
            Assert.Contains("Set-up ran the recipe \"Forum\"", first.Output, StringComparison.Ordinal);
            Assert.Contains("The administrator is \"admin\", the password ", first.Output, StringComparison.Ordinal);
            Assert.Contains($"{first.Address.ToString().TrimEnd('/')}/admin", first.Output, StringComparison.Ordinal);

            first.Interrupt();
            Assert.Equal(0, await first.WaitForExitAsync(_cancellation));
        }

        await using var second = SiteProcess.Start(_data.Path);
        await second.WaitUntilStartedAsync(_cancellation);
        Assert.DoesNotContain("Set-up", second.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("password", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WhileAnotherEnds_WaitsForIt()
    {
        await using var first = SiteProcess.Start(_data.Path);
        await first.WaitUntilStartedAsync(_cancellation);

        await using var second = SiteProcess.Start(_data.Path);
        await second.WaitForAsync("waiting for it to end", _cancellation);
        Assert.False(second.HasExited);
        first.Interrupt();

        await second.WaitUntilStartedAsync(_cancellation);
        Assert.True(first.HasExited);
        Assert.DoesNotContain("Set-up", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ResetPassword_BesideTheRunningSite_GivesAPasswordThatSignsIn()
    {
        await using var site = SiteProcess.Start(_data.Path);
        await site.WaitUntilStartedAsync(_cancellation);

        await using var command = SiteProcess.Start(_data.Path, arguments: ["reset-password"]);
        Assert.Equal(0, await command.WaitForExitAsync(_cancellation));

        var password = PasswordIn(command.Output);
        Assert.NotEqual(PasswordIn(site.Output), password);
        Assert.False(await SignsInAsync(site.Address, PasswordIn(site.Output)));
        Assert.True(await SignsInAsync(site.Address, password));
    }

    [Theory]
    [InlineData("nobody", "There is no user \"nobody\".")]
    public async Task ResetPassword_UnknownUser_EndsWithOneSentence(string name, string sentence)
    {
        await using (var site = SiteProcess.Start(_data.Path))
        {
            await site.WaitUntilStartedAsync(_cancellation);
        }

        await using var command = SiteProcess.Start(_data.Path, arguments: ["reset-password", name]);

        Assert.Equal(1, await command.WaitForExitAsync(_cancellation));
        Assert.Equal(sentence, command.Output);
    }

    [Fact]
    public async Task ResetPassword_BeforeSetUp_SaysSoAndSetsNothingUp()
    {
        await using var command = SiteProcess.Start(_data.Path, arguments: ["reset-password"]);

        Assert.Equal(1, await command.WaitForExitAsync(_cancellation));
        Assert.Equal("The site is not set up yet: start it without a command first.", command.Output);
    }

    [Fact]
    public async Task Interrupt_DuringARequest_AnswersItFirst()
    {
        await using var site = SiteProcess.Start(_data.Path);
        await site.WaitUntilStartedAsync(_cancellation);
        using var visitor = new TcpClient();
        await visitor.ConnectAsync(site.Address.Host, site.Address.Port, _cancellation);
        await using var line = visitor.GetStream();
        using var answer = new StreamReader(line);

        // A form whose last bytes are still in transit when the site is told to stop.
        await line.WriteAsync("POST /Login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 8\r\n\r\nname="u8.ToArray(), _cancellation);
        await Task.Delay(300, _cancellation);
        site.Interrupt();
        await Task.Delay(500, _cancellation);
        Assert.False(site.HasExited);
        await line.WriteAsync("abc"u8.ToArray(), _cancellation);

        Assert.StartsWith("HTTP/1.1 ", await answer.ReadLineAsync(_cancellation), StringComparison.Ordinal);
        Assert.Equal(0, await site.WaitForExitAsync(_cancellation));
    }

    [Fact]
    public async Task Start_PortIsTaken_EndsWithOneSentence()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        await using var site = SiteProcess.Start(_data.Path, port: ((IPEndPoint)taken.LocalEndpoint).Port);

        Assert.Equal(1, await site.WaitForExitAsync(_cancellation));
        Assert.Contains("address already in use; end the program that uses it", site.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", site.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ORCHARD_APP_DATA", "/nowhere/data", "The data folder /nowhere/data does not exist")]
    [InlineData("OrchardCore__OrchardCore_AutoSetup__Tenants__0__DatabaseProvider", "Oracle", "it can be Sqlite or Postgres")]
    [InlineData("OrchardCore__OrchardCore_AutoSetup__Tenants__0__RecipeName", "Nonsense", "There is no recipe \"Nonsense\"")]
    public async Task Start_WrongSetting_EndsWithOneSentence(string name, string value, string sentence)
    {
        await using var site = SiteProcess.Start(_data.Path, new Dictionary<string, string> { [name] = value });

        Assert.Equal(1, await site.WaitForExitAsync(_cancellation));
        Assert.Contains(sentence, site.Output, StringComparison.Ordinal);
        Assert.Single(site.Output.Split('\n'));
    }

    [Fact]
    public async Task Start_DatabaseServerIsAway_EndsWithOneSentenceWithoutThePassword()
    {
        const string Tenant = "OrchardCore__OrchardCore_AutoSetup__Tenants__0__";
        using var refusing = new TcpListener(IPAddress.Loopback, 0);
        refusing.Start();
        var port = ((IPEndPoint)refusing.LocalEndpoint).Port;
        refusing.Stop();

        await using var site = SiteProcess.Start(_data.Path, new Dictionary<string, string>
        {
            [Tenant + "DatabaseProvider"] = "Postgres",
            [Tenant + "DatabaseConnectionString"] = $"Host=127.0.0.1;Port={port};Database=forum;Username=forum;Password=not-to-be-shown",
        });

        Assert.Equal(1, await site.WaitForExitAsync(_cancellation));
        Assert.Contains("127.0.0.1", site.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("not-to-be-shown", site.Output, StringComparison.Ordinal);
        Assert.Single(site.Output.Split('\n'));
    }

    [Fact]
    public async Task Start_SetupFails_SaysWhyAndTheNextStartBeginsAgain()
    {
        var weak = new Dictionary<string, string> { ["OrchardCore__OrchardCore_AutoSetup__Tenants__0__AdminPassword"] = "abc" };
        await using (var first = SiteProcess.Start(_data.Path, weak))
        {
            Assert.Equal(1, await first.WaitForExitAsync(_cancellation));
            Assert.StartsWith("Set-up stopped, and nothing of it was kept.", first.Output, StringComparison.Ordinal);
            Assert.Single(first.Output.Split('\n'));
        }

        await using var second = SiteProcess.Start(_data.Path);
        await second.WaitUntilStartedAsync(_cancellation);
        Assert.Contains("Set-up ran the recipe", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_SetupWasKilled_BeginsAgain()
    {
        await using (var first = SiteProcess.Start(_data.Path))
        {
            // Long enough to have begun, but not to have finished.
            var database = Path.Combine(_data.Path, "Sites", "Default", "OrchardCore.db");
            while (!File.Exists(database))
            {
                await Task.Delay(10, _cancellation);
            }

            await Task.Delay(300, _cancellation);
            first.Kill();
        }

        await using var second = SiteProcess.Start(_data.Path);
        await second.WaitUntilStartedAsync(_cancellation);
        Assert.Contains("Set-up ran the recipe", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WithoutRedis_DoesNotLoadItsLibrary()
    {
        await using var site = SiteProcess.Start(_data.Path);
        await site.WaitUntilStartedAsync(_cancellation);
        using var client = new HttpClient { BaseAddress = site.Address };
        await client.GetStringAsync("/ru", _cancellation);

        var loaded = await File.ReadAllTextAsync($"/proc/{site.Id}/maps", _cancellation);

        Assert.Contains("Sapling.dll", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("StackExchange.Redis.dll", loaded, StringComparison.Ordinal);
    }

    private static string PasswordIn(string output) =>
        Regex.Match(output, @"password (?:of ""\w+"" is now )?(\S+)   \(shown this once").Groups[1].Value;

    private async Task<bool> SignsInAsync(Uri address, string password)
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = address };
        var page = await client.GetStringAsync("/Login", _cancellation);
        var token = Regex.Match(page, "name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"").Groups[1].Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["UserName"] = ForumSite.AdminName,
            ["Password"] = password,
            ["__RequestVerificationToken"] = token,
        });
        using var answer = await client.PostAsync("/Login", form, _cancellation);
        return answer.StatusCode == HttpStatusCode.Redirect;
    }
}
