package io.weibao.kit.test;

import java.util.ServiceLoader;

/** The container form of the stack is a service to be found on the class path, so that nobody who has no engine carries its libraries. */
public abstract class ContainerStack implements TestStack {

    static TestStack load() {
        return ServiceLoader.load(ContainerStack.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "WEIBAO_TEST_STACK=containers needs an implementation of " + ContainerStack.class.getName()));
    }
}
