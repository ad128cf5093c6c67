using System.CommandLine;
using System.Net;
using RecordClearance.Security;
using RecordClearance.Storage;

namespace RecordClearance.Commands;

/// <summary>Runs the service until Ctrl+C.</summary>
public static class ServeCommand
{
    public static Command Create()
    {
        var data = new Option<string>("--data") { Description = "Folder that holds the client files.", DefaultValueFactory = _ => DataFolder.Default };
        var port = new Option<int>("--port") { Description = "Port on this computer; 0 takes any free one.", DefaultValueFactory = _ => ServiceOptions.DefaultPort };
        var address = new Option<string>("--address") { Description = "Address to listen on. Anything but this computer's own needs --i-understand.", DefaultValueFactory = _ => "127.0.0.1" };
        var understood = new Option<bool>("--i-understand") { Description = "Listen where other computers can reach the client files, without encryption on the way." };
        var extension = new Option<string>("--extension") { Description = "Id of the extension to answer, for an office that packages its own.", DefaultValueFactory = _ => BrowserOrigin.OurExtension };
        var command = new Command("serve", "Start the service for the browser extension (this is the default).") { data, port, address, understood, extension };
        command.SetAction((arguments, stop) => Run(
            () => Options(arguments.GetValue(data)!, arguments.GetValue(port), arguments.GetValue(address)!, arguments.GetValue(understood), arguments.GetValue(extension)!),
            stop));
        return command;
    }

    private static async Task<int> Run(Func<ServiceOptions> options, CancellationToken stop)
    {
        try
        {
            await using var app = Program.Service(options());
            await Start(app, stop);
            StartMessage.Print(app);
            await app.WaitForShutdownAsync(stop);
            return 0;
        }
        catch (CannotStartException cannot)
        {
            await Console.Error.WriteLineAsync(cannot.Message);
            return 1;
        }
    }

    private static async Task Start(WebApplication app, CancellationToken stop)
    {
        var options = app.Services.GetRequiredService<ServiceOptions>();
        app.Services.GetRequiredService<ClientStore>(); // opens the data folder, or says why it cannot
        try
        {
            await app.StartAsync(stop);
        }
        catch (IOException)
        {
            throw new CannotStartException($"Port {options.Port} of {options.Address} is in use. Is the service already running? Stop it, or choose another port with --port.");
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw new CannotStartException($"This computer does not let the service listen on port {options.Port} of {options.Address}. Choose another with --port or --address.");
        }
    }

    private static ServiceOptions Options(string data, int port, string address, bool understood, string extension)
    {
        if (!IPAddress.TryParse(address, out var ip))
            throw new CannotStartException("--address takes a number such as 127.0.0.1.");
        if (!IPAddress.IsLoopback(ip) && !understood)
            throw new CannotStartException($"{ip} can be reached by other computers, and client files would travel unencrypted. Use 127.0.0.1, or add --i-understand.");
        if (port is < 0 or > 65535)
            throw new CannotStartException("--port takes a number from 0 to 65535.");
        return new(data, port, extension, ip);
    }
}
