using System.Collections.Concurrent;
using System.Net;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ForumOrchard.Tests.Hosting;

/// <summary>What anybody can send must not fill the log.</summary>
public sealed class ForgedCookiesTests : IAsyncLifetime
{
    private readonly Journal _log = new();
    private readonly ForumSite _site;

    public ForgedCookiesTests() =>
        _site = new ForumSite { ChangeServices = services => services.AddSingleton<ILoggerProvider>(_log), RunsBackgroundTasks = false };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _site.InitializeAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("orchauth_Default")]
    [InlineData("orchantiforgery")]
    [InlineData(".AspNetCore.Mvc.CookieTempDataProvider")]
    [InlineData(".AspNetCore.Culture")]
    [InlineData("notices")]
    public async Task Request_WithADamagedCookie_IsAnsweredAndNotLogged(string name)
    {
        _log.Lines.Clear();
        foreach (var value in new[] { "x", "CfDJ8AAAAAAAAAAAAAAAAAAAAAA", "%00%ff", new string('A', 2000) })
        {
            foreach (var address in new[] { "/ru", "/login", "/en/news" })
            {
                using var answer = await SendAsync(HttpMethod.Get, address, name, value);
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            }

            using var admin = await SendAsync(HttpMethod.Get, "/admin", name, value);
            Assert.Equal(HttpStatusCode.Redirect, admin.StatusCode);
            using var refused = await SendAsync(HttpMethod.Post, "/login", name, value);
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        }

        Assert.Empty(_log.Lines);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, string cookie, string value)
    {
        using var request = new HttpRequestMessage(method, address);
        request.Headers.TryAddWithoutValidation("Cookie", $"{cookie}={value}");
        if (method == HttpMethod.Post)
        {
            request.Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["UserName"] = "a", ["Password"] = "b", ["__RequestVerificationToken"] = value });
        }

        return await _site.Client.SendAsync(request, Cancellation);
    }

    /// <summary>Everything that passes the levels of the site's own settings.</summary>
    private sealed class Journal : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{logLevel}: {formatter(state, exception)}");

        public void Dispose()
        {
        }
    }
}
