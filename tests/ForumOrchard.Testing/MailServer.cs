using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MimeKit;
using SmtpServer;
using SmtpServer.Authentication;
using SmtpServer.ComponentModel;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace ForumOrchard.Testing;

/// <summary>A mail server at a free local port. It keeps what it takes.</summary>
public sealed class MailServer : IAsyncDisposable
{
    /// <summary>Whom the server takes messages of, if it asks who it is.</summary>
    public const string UserName = "site";

    /// <summary>Nobody is known at this domain.</summary>
    public const string UnknownDomain = "unknown.example.org";

    private readonly CancellationTokenSource _end = new();
    private readonly Task _running;

    private MailServer(int port, X509Certificate2? certificate, bool encryptsAtOnce, string? password)
    {
        Port = port;
        var options = new SmtpServerOptionsBuilder().ServerName("localhost").Endpoint(endpoint =>
        {
            endpoint.Endpoint(new IPEndPoint(IPAddress.Loopback, port)).IsSecure(encryptsAtOnce).AuthenticationRequired(password is not null).AllowUnsecureAuthentication(certificate is null);
            if (certificate is not null)
            {
                endpoint.Certificate(certificate);
            }
        }).Build();
        var services = new ServiceProvider();
        services.Add((IMessageStore)new Store(Messages));
        services.Add((IMailboxFilter)new Filter());
        services.Add((IUserAuthenticator)new Users(password));
        _running = new SmtpServer.SmtpServer(options, services).StartAsync(_end.Token);
    }

    public int Port { get; }

    /// <summary>The messages it has taken.</summary>
    public ConcurrentQueue<MimeMessage> Messages { get; } = [];

    /// <param name="isEncrypted">Whether it offers encryption, with a certificate that nobody vouches for.</param>
    /// <param name="encryptsAtOnce">Whether the first byte is encrypted already.</param>
    /// <param name="password">The password of <see cref="UserName"/>; null if anybody may send.</param>
    public static MailServer Start(bool isEncrypted = false, bool encryptsAtOnce = false, string? password = null) =>
        new(FreePort(), isEncrypted ? SelfMade() : null, encryptsAtOnce, password);

    /// <summary>A port at which nothing answers.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _end.Dispose();
    }

    private static X509Certificate2 SelfMade()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null);
    }

    private sealed class Store(ConcurrentQueue<MimeMessage> messages) : MessageStore
    {
        public override async Task<SmtpResponse> SaveAsync(ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
        {
            using var stream = new MemoryStream(buffer.ToArray());
            messages.Enqueue(await MimeMessage.LoadAsync(stream, cancellationToken));
            return SmtpResponse.Ok;
        }
    }

    private sealed class Filter : MailboxFilter
    {
        public override Task<bool> CanDeliverToAsync(ISessionContext context, IMailbox to, IMailbox from, CancellationToken cancellationToken) =>
            Task.FromResult(to.Host != UnknownDomain);
    }

    private sealed class Users(string? password) : UserAuthenticator
    {
        public override Task<bool> AuthenticateAsync(ISessionContext context, string user, string typed, CancellationToken cancellationToken) =>
            Task.FromResult(user == UserName && typed == password);
    }
}
