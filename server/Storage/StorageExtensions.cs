namespace RecordClearance.Storage;

public static class StorageExtensions
{
    public static IServiceCollection AddStorage(this IServiceCollection services) => services
        .AddSingleton<DataFolder>()
        .AddSingleton<Database>()
        .AddSingleton<DataKey>()
        .AddSingleton<ClientCipher>()
        .AddSingleton<ClientStore>()
        .AddHostedService<Retention>();
}
